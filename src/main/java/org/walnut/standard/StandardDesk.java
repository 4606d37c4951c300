package org.walnut.standard;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.access.Act;
import org.walnut.figure.DeskWork;
import org.walnut.figure.DeskWork.Harm;

/** Standards that a person still has to acknowledge, and drafts that wait for a decision. */
@Configuration(proxyBeanMethods = false)
class StandardDesk {

  @Bean
  DeskWork standardsToAcknowledge() {
    return new DeskWork(
        "standard.toAcknowledge",
        Act.READ_STANDARDS,
        new Harm(Duration.ofDays(7), 35, 2),
        List.of("code"),
        """
        select standard.id, version.approved_at as at, standard.title as code, '/standards/' || standard.id as path
          from standard_version version
          join standard on standard.county_id = version.county_id and standard.id = version.standard_id
         where version.state = 'IN_FORCE'
           and exists (select 1
                         from standard_bound bound
                        where bound.county_id = version.county_id
                          and bound.standard_id = version.standard_id
                          and bound.account_id = :me::uuid
                          and (bound.held_from is null
                               or bound.held_from <= :today::date and (bound.held_to is null or bound.held_to > :today::date)))
           and not exists (select 1
                             from standard_acknowledgement done
                            where done.county_id = version.county_id
                              and done.standard_id = version.standard_id
                              and done.number = version.number
                              and done.account_id = :me::uuid)
        """);
  }

  /** For everybody but who wrote it. */
  @Bean
  DeskWork draftsToReview() {
    return inWork(
        "standard.toReview",
        "drafted_at",
        "version.state = 'DRAFT' and version.writer is distinct from :me::uuid");
  }

  @Bean
  DeskWork draftsToEnforce() {
    return inWork("standard.toEnforce", "reviewed_at", "version.state = 'REVIEWED'");
  }

  /** Of a standard one version is in work at a time. */
  private static DeskWork inWork(String kind, String since, String which) {
    return new DeskWork(
        kind,
        Act.KEEP_STANDARDS,
        new Harm(Duration.ofDays(30), 10, 1),
        List.of("code", "number"),
        """
        select version.standard_id as id, version.<since> as at, version.number,
               (select standard.title
                  from standard
                 where standard.county_id = version.county_id
                   and standard.id = version.standard_id) as code,
               '/standards/' || version.standard_id || '/versions/' || version.number as path
          from standard_version version
         where <which>
        """
            .replace("<since>", since)
            .replace("<which>", which));
  }
}
