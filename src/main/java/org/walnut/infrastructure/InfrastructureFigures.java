package org.walnut.infrastructure;

import static java.util.stream.Collectors.joining;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.access.Act;
import org.walnut.figure.Figure;
import org.walnut.figure.Figure.Kind;
import org.walnut.figure.Figure.Unit;

/**
 * How many villages have what. A record is the newest fact of a village on the day; a village of
 * which nothing is known does not count.
 */
@Configuration(proxyBeanMethods = false)
class InfrastructureFigures {

  private static final String NEWEST =
      """
      <name> as (
        select distinct on (village_code) id, village_code, value in (<serving>) as serves, on_day, grade
          from village_fact
         where kind = '<kind>'
           and on_day <= :as_of::date
           and village_code like :division::text || '%'
         order by village_code, on_day desc, recorded_at desc, id desc
      )\
      """;

  private static final String ONE =
      """
      with <newest>
      select newest.id as record_id, newest.on_day, newest.village_code as division, coalesce(place.label, newest.village_code) as label,
             1::numeric as value, 1::numeric as weight, newest.grade, '/infrastructure/' || newest.village_code as path
        from newest
        left join place on place.code = newest.village_code
       where newest.serves
      """;

  private static final String POOR_ONLINE =
      """
      with <poor>, <online>
      select poor.id as record_id, greatest(poor.on_day, online.on_day) as on_day, poor.village_code as division,
             coalesce(place.label, poor.village_code) as label,
             case when online.serves then 1 else 0 end::numeric as value, 1::numeric as weight,
             case when online.serves then least(poor.grade, online.grade) else poor.grade end as grade,
             '/infrastructure/' || poor.village_code as path
        from poor
        left join online on online.village_code = poor.village_code
        left join place on place.code = poor.village_code
       where poor.serves
         and (<all> or online.serves)
      """;

  @Bean
  Figure poorVillages() {
    return villages("infrastructure.poorVillages", FactKind.POOR_VILLAGE);
  }

  @Bean
  Figure poorOnline() {
    return new Figure(
        "infrastructure.poorOnline", Kind.SUM, Unit.COUNT, Act.READ_FIGURES, poorOnline("false"));
  }

  @Bean
  Figure poorOnlineShare() {
    return new Figure(
        "infrastructure.poorOnlineShare",
        Kind.RATIO,
        Unit.SHARE,
        Act.READ_FIGURES,
        poorOnline("true"));
  }

  @Bean
  Figure broadband() {
    return villages("infrastructure.broadband", FactKind.BROADBAND);
  }

  @Bean
  Figure mobile() {
    return villages("infrastructure.mobile", FactKind.MOBILE);
  }

  @Bean
  Figure courier() {
    return villages("infrastructure.courier", FactKind.COURIER);
  }

  @Bean
  Figure road() {
    return villages("infrastructure.road", FactKind.ROAD);
  }

  @Bean
  Figure water() {
    return villages("infrastructure.water", FactKind.WATER);
  }

  @Bean
  Figure power() {
    return villages("infrastructure.power", FactKind.POWER);
  }

  private static Figure villages(String id, FactKind kind) {
    return new Figure(
        id,
        Kind.SUM,
        Unit.COUNT,
        Act.READ_FIGURES,
        ONE.replace("<newest>", newest("newest", kind)));
  }

  private static String poorOnline(String all) {
    return POOR_ONLINE
        .replace("<poor>", newest("poor", FactKind.POOR_VILLAGE))
        .replace("<online>", newest("online", FactKind.BROADBAND))
        .replace("<all>", all);
  }

  private static String newest(String name, FactKind kind) {
    var serving =
        kind.servingValues().stream().map(value -> "'" + value + "'").collect(joining(", "));
    return NEWEST
        .replace("<name>", name)
        .replace("<serving>", serving)
        .replace("<kind>", kind.name());
  }
}
