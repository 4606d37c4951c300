package org.walnut.staff;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.access.Act;
import org.walnut.access.Role;
import org.walnut.figure.DeskWork;
import org.walnut.figure.DeskWork.Harm;

/** Colleagues nobody has vouched for, and who therefore decide about nothing. */
@Configuration(proxyBeanMethods = false)
class VouchDesk {

  private static final String DECIDERS =
      Stream.of(Role.values())
          .filter(role -> role.may(Act.APPROVE_DANGEROUS))
          .map(role -> "'" + role.name() + "'")
          .collect(Collectors.joining(", "));

  @Bean
  DeskWork toVouch() {
    return new DeskWork(
        "staff.toVouch",
        Act.APPROVE_DANGEROUS,
        new Harm(Duration.ofDays(7), 30, 10),
        List.of("code"),
        """
        select staff.id, waits.at, staff.display_name as code, '/accounts/' || staff.id as path
          from (select letting_in.account_id, min(letting_in.at) as at
                  from letting_in
                  join unvouched_account unvouched on unvouched.county_id = letting_in.county_id
                                                  and unvouched.account_id = letting_in.account_id
                                                  and unvouched.let_in_by = letting_in.by_whom
                 group by letting_in.account_id
                having not bool_or(letting_in.by_whom = :me::uuid)) waits
          join staff_card staff on staff.id = waits.account_id
         where staff.role in (%s)
           and staff.id <> :me::uuid
        """
            .formatted(DECIDERS));
  }
}
