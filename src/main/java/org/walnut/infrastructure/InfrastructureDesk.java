package org.walnut.infrastructure;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.access.Act;
import org.walnut.figure.DeskWork;
import org.walnut.figure.DeskWork.Harm;

/** Villages of which nothing was written down for a year. */
@Configuration(proxyBeanMethods = false)
class InfrastructureDesk {

  /** Nobody knows when a village was due of which nothing was ever written: it is due today. */
  @Bean
  DeskWork villagesToLookAt() {
    return new DeskWork(
        "infrastructure.stale",
        Act.KEEP_INFRASTRUCTURE,
        new Harm(Duration.ofDays(1), 15, 1),
        List.of("code"),
        """
        select md5(place.code)::uuid as id, :today::date::timestamp at time zone 'Asia/Shanghai' as at, place.label as code,
               '/infrastructure/' || place.code as path
          from place
         where place.level = 'VILLAGE'
           and place.county_code = current_setting('walnut.county')
           and place.code like :division::text || '%'
           and not exists (select 1
                             from village_fact fact
                            where fact.village_code = place.code
                              and fact.on_day > :today::date - interval '1 year')
        """);
  }
}
