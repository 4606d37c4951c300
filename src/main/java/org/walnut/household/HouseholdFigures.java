package org.walnut.household;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.access.Act;
import org.walnut.figure.Figure;
import org.walnut.figure.Figure.Kind;
import org.walnut.figure.Figure.Unit;

/**
 * How poor the county is, and what its households earn.
 *
 * <p>In the three poverty measures a record is a household with everybody who belonged to it on the
 * day; its income is that of the year up to the day. With z the line, n the persons and y their
 * income together, a poor household counts n·((z − y/n)/z)^α, written so that nothing is divided
 * before it is compared. A household without any income line counts with income zero and grade E0.
 */
@Configuration(proxyBeanMethods = false)
class HouseholdFigures {

  /**
   * The households chosen, each with its persons on the day, its income of the year, and whether
   * that is under the line.
   */
  private static final String HOUSEHOLDS =
      """
      with chosen as (
        select county_id, id, code, village_code
          from household
         where village_code like :division::text || '%'
      ), living as (
        select member.household_id, count(*)::numeric as persons
          from member
          join chosen on chosen.county_id = member.county_id and chosen.id = member.household_id
         where coalesce(member.joined_on, member.born_on) <= :as_of::date
           and (member.left_on is null or member.left_on > :as_of::date)
         group by member.household_id
      ), earned as (
        select line.household_id,
               sum(line.amount_fen) as fen,
               min(line.grade) filter (where line.source_kind <> 'REVERSAL' and reversal.id is null) as grade
          from income_line line
          join chosen on chosen.county_id = line.county_id and chosen.id = line.household_id
          left join income_line reversal
            on reversal.county_id = line.county_id
           and reversal.source_kind = 'REVERSAL'
           and reversal.source_id = line.id
         where line.received_on > :since::date
           and line.received_on <= :as_of::date
         group by line.household_id
      ), year as (
        select chosen.id, chosen.code, chosen.village_code, living.persons,
               :line_fen::bigint::numeric as line,
               :line_fen::bigint * living.persons - coalesce(earned.fen, 0) as missing,
               coalesce(earned.grade, 'E0') as grade
          from chosen
          join living on living.household_id = chosen.id
          left join earned on earned.household_id = chosen.id
      )
      select id as record_id,
             :as_of::date as on_day,
             village_code as division,
             code as label,
             case when missing > 0 or (:line_inclusive::boolean and missing = 0) then <poor> else 0 end as value,
             persons as weight,
             grade,
             '/households/' || id as path
        from year
      """;

  @Bean
  Figure incidence() {
    return poverty("household.incidence", "persons");
  }

  @Bean
  Figure gap() {
    return poverty("household.gap", "missing / line");
  }

  @Bean
  Figure severity() {
    return poverty("household.severity", "missing * missing / (line * line * persons)");
  }

  @Bean
  Figure income() {
    return new Figure(
        "household.income",
        Kind.SUM,
        Unit.FEN,
        Act.READ_INCOMES,
        """
        select line.id as record_id,
               line.received_on as on_day,
               household.village_code as division,
               household.code as label,
               line.amount_fen::numeric as value,
               1::numeric as weight,
               line.grade,
               '/households/' || household.id || '?line=' || line.id || '#line-' || line.id as path
          from income_line line
          join household on household.county_id = line.county_id and household.id = line.household_id
         where household.village_code like :division::text || '%'
           and line.received_on > :since::date
           and line.received_on <= :as_of::date
        """);
  }

  @Bean
  Figure ecommerceIncome() {
    return new Figure(
        "household.ecommerceIncome",
        Kind.SUM,
        Unit.FEN,
        Act.READ_INCOMES,
        """
        select line.id as record_id,
               line.received_on as on_day,
               household.village_code as division,
               household.code as label,
               line.amount_fen::numeric as value,
               1::numeric as weight,
               line.grade,
               '/households/' || household.id || '?line=' || line.id || '#line-' || line.id as path
          from income_line line
          join household on household.county_id = line.county_id and household.id = line.household_id
         where household.village_code like :division::text || '%'
           and line.source_kind = 'SETTLEMENT'
           and line.received_on > :since::date
           and line.received_on <= :as_of::date
        """);
  }

  /** What a poor household counts; the three measures differ in nothing else. */
  private static Figure poverty(String id, String poor) {
    return new Figure(
        id, Kind.RATIO, Unit.SHARE, Act.READ_INCOMES, HOUSEHOLDS.replace("<poor>", poor));
  }
}
