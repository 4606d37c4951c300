package org.walnut.supply;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.access.Act;
import org.walnut.figure.Figure;

/**
 * What was bought from how many households. A slip is the carrier's own word, so all of it is
 * claimed until it is paid and sold.
 */
@Configuration(proxyBeanMethods = false)
class SupplyFigures {

  @Bean
  Figure intakeWeight() {
    return new Figure(
        "supply.intakeWeight",
        Figure.Kind.SUM,
        Figure.Unit.GRAM,
        Act.READ_FIGURES,
        """
        select i.id as record_id, i.received_on as on_day, h.village_code as division, i.code as label, i.net_g::numeric as value,
               1::numeric as weight, 'E0' as grade, '/intakes/' || i.id as path
          from intake i
          join household_card h on h.county_id = i.county_id and h.id = i.household_id
         where i.state = 'ACCEPTED'
           and i.received_on > :since::date
           and i.received_on <= :as_of::date
           and h.village_code like :division::text || '%'
        """);
  }

  @Bean
  Figure intakeValue() {
    return new Figure(
        "supply.intakeValue",
        Figure.Kind.SUM,
        Figure.Unit.FEN,
        Act.READ_FIGURES,
        """
        select i.id as record_id, i.received_on as on_day, h.village_code as division, i.code as label, i.amount_fen::numeric as value,
               1::numeric as weight, 'E0' as grade, '/intakes/' || i.id as path
          from intake i
          join household_card h on h.county_id = i.county_id and h.id = i.household_id
         where i.state = 'ACCEPTED'
           and i.received_on > :since::date
           and i.received_on <= :as_of::date
           and h.village_code like :division::text || '%'
        """);
  }

  @Bean
  Figure householdsWithAgreement() {
    return new Figure(
        "supply.householdsWithAgreement",
        Figure.Kind.SUM,
        Figure.Unit.COUNT,
        Act.READ_FIGURES,
        """
        select distinct on (a.household_id)
               a.household_id as record_id, a.valid_from as on_day, h.village_code as division, a.code as label, 1::numeric as value,
               1::numeric as weight, 'E0' as grade, '/agreements/' || a.id as path
          from agreement a
          join household_card h on h.county_id = a.county_id and h.id = a.household_id
         where a.valid_from <= :as_of::date
           and a.valid_to >= :as_of::date
           and (a.closed_on is null or a.closed_on > :as_of::date)
           and h.village_code like :division::text || '%'
         order by a.household_id, a.valid_from, a.id
        """);
  }
}
