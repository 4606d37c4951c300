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
          from (select distinct on (file_name, division) id, file_name, division, refused, at
                  from register_import
                 where not trial
                 order by file_name, division, at desc) as newest
         where refused > 0
           and at > :now::timestamptz - interval '30 days'
           and division like :division::text || '%'
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
           and not exists (select 1
                             from income_line line
                            where line.county_id = household.county_id
                              and line.household_id = household.id
                              and line.received_on > :today::date - interval '1 year')
         group by household.village_code
        """);
  }
}
