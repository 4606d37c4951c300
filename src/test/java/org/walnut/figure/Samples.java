package org.walnut.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.walnut.access.Act;
import org.walnut.access.Role;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Money;

/**
 * What other rooms contribute, made of fixed rows.
 *
 * <p>{@code sample.income}: sixty records, one every fifth day from 6 January to 27 October 2025,
 * of 101, 202 … 6060 fen, in turn in two villages of Wangmo and one of Hongchuan, in turn graded E0
 * to E4. {@code sample.incidence}, {@code sample.gap}: the four households of 2, 3, 4 and 1 persons
 * with 800, 2200, 2952 and 5000 yuan a head.
 */
@TestConfiguration(proxyBeanMethods = false)
public class Samples {

  static final DivisionCode COUNTY = new DivisionCode("621221");
  static final DivisionCode WANGMO = new DivisionCode("621221108000");
  static final DivisionCode HONGCHUAN = new DivisionCode("621221103000");
  static final DivisionCode LANGGOUMEN = new DivisionCode("621221108203");
  static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);
  static final Money LINE = Money.ofYuan(new BigDecimal("2952"));

  static FigureQuestion ask(DivisionCode division) {
    return new FigureQuestion(YEAR_END, division, LINE, false);
  }

  @Bean
  Figure income() {
    return new Figure(
        "sample.income",
        Figure.Kind.SUM,
        Figure.Unit.FEN,
        Act.READ_FIGURES,
        """
        select record_id, on_day, division, label, value, 1::numeric as weight, grade, path
          from (select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid as record_id,
                       date '2025-01-01' + 5 * n as on_day,
                       (array['621221108203', '621221108204', '621221103201'])[1 + n % 3] as division,
                       case n when 60 then '=1+1' else 'line ' || n end as label,
                       (101 * n)::numeric as value,
                       'E' || n % 5 as grade,
                       '/sample/' || n as path
                  from generate_series(1, 60) as n) as line
         where on_day > :since::date
           and on_day <= :as_of::date
           and division like :division::text || '%'
        """);
  }

  @Bean
  Figure incidence() {
    return new Figure(
        "sample.incidence", Figure.Kind.RATIO, Figure.Unit.SHARE, Act.READ_FIGURES, poverty("0"));
  }

  @Bean
  Figure gap() {
    return new Figure(
        "sample.gap", Figure.Kind.RATIO, Figure.Unit.SHARE, Act.READ_FIGURES, poverty("1"));
  }

  @Bean
  DivisionNames names() {
    var known = Map.of(COUNTY, "成县", WANGMO, "王磨镇", HONGCHUAN, "红川镇", LANGGOUMEN, "浪沟门村");
    return places ->
        places.stream()
            .filter(known::containsKey)
            .distinct()
            .collect(Collectors.toMap(place -> place, known::get));
  }

  @Bean
  LineSource lines() {
    return new Lines();
  }

  @Bean
  DeskSource weighing() {
    return me ->
        me.role() == Role.SHOP_KEEPER
            ? List.of(
                new DeskItem("sample.desk.weigh", 20, "R-1", "/intakes/1", null),
                new DeskItem("sample.desk.weigh", 60, "R-2", "/intakes/2", Instant.EPOCH))
            : List.of();
  }

  @Bean
  DeskSource shipping() {
    return me ->
        me.role() == Role.SHOP_KEEPER
            ? List.of(
                new DeskItem("sample.desk.ship", 50, "B-1", "/orders/1", null),
                new DeskItem(
                    "sample.desk.ship",
                    50,
                    "B-2",
                    "/orders/2",
                    Instant.parse("2999-01-01T00:00:00Z")))
            : List.of();
  }

  private static String poverty(String alpha) {
    return """
    select id as record_id, :as_of::date as on_day, place as division, 'household ' || persons as label,
           case when per_head < :line_fen::bigint or (:line_inclusive::boolean and per_head = :line_fen::bigint)
                then persons * power((:line_fen::bigint - per_head)::numeric / :line_fen::bigint, ALPHA)
                else 0
            end as value,
           persons::numeric as weight, 'E1' as grade, '/households/' || id as path
      from (values ('00000000-0000-7000-8000-00000000000a'::uuid, '621221108203', 2, 80000),
                   ('00000000-0000-7000-8000-00000000000b'::uuid, '621221108203', 3, 220000),
                   ('00000000-0000-7000-8000-00000000000c'::uuid, '621221108204', 4, 295200),
                   ('00000000-0000-7000-8000-00000000000d'::uuid, '621221103201', 1, 500000))
           as household (id, place, persons, per_head)
     where place like :division::text || '%'
    """
        .replace("ALPHA", alpha);
  }

  private static final class Lines implements LineSource {

    private static final LineChoice STANDING = new LineChoice("2016", "2016", LINE, false);
    private static final LineChoice LOW =
        new LineChoice("2010", "2010", Money.ofYuan(new BigDecimal("2300")), false);

    @Override
    public LineChoice standing(LocalDate asOf) {
      return STANDING;
    }

    @Override
    public List<LineChoice> choices() {
      return List.of(STANDING, LOW);
    }

    @Override
    public Optional<LineChoice> find(String id) {
      return choices().stream().filter(line -> line.id().equals(id)).findFirst();
    }
  }
}
