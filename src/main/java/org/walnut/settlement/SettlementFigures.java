package org.walnut.settlement;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.access.Act;
import org.walnut.figure.Figure;

/** What households were truly paid, and how many of them. */
@Configuration(proxyBeanMethods = false)
class SettlementFigures {

  @Bean
  Figure settlementPaid() {
    return new Figure(
        "settlement.paid",
        Figure.Kind.SUM,
        Figure.Unit.FEN,
        Act.READ_FIGURES,
        """
        select s.settlement_line_id as record_id, s.paid_on as on_day, h.village_code as division,
               h.code || ' ' || t.code as label, s.amount_fen::numeric as value, 1::numeric as weight, s.grade,
               '/settlement/lines/' || s.settlement_line_id as path
          from settled_line s
          join household_card h on h.county_id = s.county_id and h.id = s.household_id
          join statement t on t.county_id = s.county_id and t.id = s.statement_id
         where s.paid_on > :since::date
           and s.paid_on <= :as_of::date
           and h.village_code like :division::text || '%'
        """);
  }

  /**
   * A household counts as carried only when money has reached it, as well proven as the best of
   * what it was paid for.
   */
  @Bean
  Figure settlementHouseholdsCarried() {
    return new Figure(
        "settlement.householdsCarried",
        Figure.Kind.SUM,
        Figure.Unit.COUNT,
        Act.READ_FIGURES,
        """
        select s.household_id as record_id, max(s.paid_on) as on_day, h.village_code as division, h.code as label, 1::numeric as value,
               1::numeric as weight, max(s.grade) as grade, '/households/' || s.household_id as path
          from settled_line s
          join household_card h on h.county_id = s.county_id and h.id = s.household_id
         where s.paid_on > :since::date
           and s.paid_on <= :as_of::date
           and s.amount_fen > 0
           and h.village_code like :division::text || '%'
         group by s.county_id, s.household_id, h.village_code, h.code
        """);
  }
}
