package org.walnut.household;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.access.Act;
import org.walnut.figure.DeskWork;
import org.walnut.figure.DeskWork.Harm;

/**
 * What waits in the register: refused rows of a file, and villages whose incomes nobody has written
 * down for a year.
 */
@Configuration(proxyBeanMethods = false)
class HouseholdDesk {

  /**
   * Of each file only the newest reading counts: who has read it again has dealt with the older
   * one. After a month nobody comes back to it.
   */
  @Bean
  DeskWork refusedRows() {
    return new DeskWork(
        "household.refusedRows",
        Act.REGISTER_HOUSEHOLDS,
        new Harm(Duration.ofDays(7), 40, 2),
        List.of("code", "refused"),
        """
        select id, at, file_name as code, '/households/imports/' || id as path, refused
          from register_import reading
         where refused > 0
           and not trial
           and at > :now::timestamptz - interval '30 days'
           and division like :division::text || '%'
           and not exists (select 1
                             from register_import later
                            where later.county_id = reading.county_id
                              and later.file_name = reading.file_name
                              and later.division = reading.division
                              and not later.trial
                              and later.at > reading.at)
        """);
  }

  /** Nobody can tell them what their goods are worth or that money has come. */
  @Bean
  DeskWork householdsWithoutPhone() {
    return new DeskWork(
        "household.noPhone",
        Act.REGISTER_HOUSEHOLDS,
        new Harm(Duration.ofDays(90), 20, 1),
        List.of("code", "place"),
        """
        select h.id, h.registered_at as at, h.code, '/households/' || h.id || '/contact' as path,
               (select p.label from place p where p.code = h.village_code) as place
          from household_contact bare
          join household h on h.county_id = bare.county_id and h.id = bare.household_id
         where bare.phone_sealed is null
           and h.village_code like :division::text || '%'
           and bare.revision = (select max(latest.revision)
                                  from household_contact latest
                                 where latest.county_id = bare.county_id
                                   and latest.household_id = bare.household_id)
        """);
  }

  @Bean
  DeskWork villagesWithoutIncome() {
    return new DeskWork(
        "household.withoutIncome",
        Act.RECORD_INCOME,
        new Harm(Duration.ofDays(365), 20, 1),
        List.of("code", "households"),
        """
        select md5(household.village_code)::uuid as id, min(household.registered_at) as at,
               coalesce(min(place.label), household.village_code) as code,
               '/households?withoutIncome=true&village=' || household.village_code as path, count(*) as households
          from household
          left join place on place.code = household.village_code
         where household.village_code like :division::text || '%'
           and household.last_income_on <= (:today::date - interval '1 year')::date
         group by household.village_code
        """);
  }
}
