package org.walnut.complaint;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.access.Act;
import org.walnut.figure.Figure;
import org.walnut.figure.Figure.Kind;
import org.walnut.figure.Figure.Unit;

/** How many complain, and how many of them get their answer in time. */
@Configuration(proxyBeanMethods = false)
class ComplaintFigures {

  @Bean
  Figure complaintsFiled() {
    return new Figure(
        "complaint.filed",
        Kind.SUM,
        Unit.COUNT,
        Act.READ_COMPLAINTS,
        """
        select id as record_id, filed_on as on_day, division, code as label, 1::numeric as value, 1::numeric as weight, 'E1' as grade,
               '/complaints/' || id as path
          from complaint
         where filed_on > :since::date
           and filed_on <= :as_of::date
           and division like :division::text || '%'
        """);
  }

  /** Of those that were answered, or should have been: an answer of the first round counts. */
  @Bean
  Figure complaintsAnsweredInTime() {
    return new Figure(
        "complaint.inTime",
        Kind.RATIO,
        Unit.SHARE,
        Act.READ_COMPLAINTS,
        """
        select id as record_id, least(coalesce(first_answered_on, answer_by), answer_by) as on_day, division, code as label,
               case when first_answered_on <= answer_by then 1 else 0 end::numeric as value, 1::numeric as weight, 'E1' as grade,
               '/complaints/' || id as path
          from complaint
         where answer_by is not null
           and (first_answered_on <= :as_of::date or answer_by < :as_of::date)
           and filed_on > :since::date
           and filed_on <= :as_of::date
           and division like :division::text || '%'
        """);
  }
}
