package org.walnut.office;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.access.Act;
import org.walnut.figure.DeskWork;
import org.walnut.figure.DeskWork.Harm;

/** What recurring duties ask of whoever holds the post; and duties that nobody is there for. */
@Configuration(proxyBeanMethods = false)
class DutyDesk {

  /**
   * From two weeks before it is due; the time allowed is over when the day it is due has passed.
   */
  /** Begins with the person's own offices, which are few beside all the work that is open. */
  @Bean
  DeskWork recurringWork() {
    return new DeskWork(
        "office.work",
        Act.READ_OFFICES,
        new Harm(Duration.ZERO, 50, 2),
        List.of("code", "office", "due_on"),
        """
        select md5(work.duty_id || ' ' || work.office_id || ' ' || work.period_from)::uuid as id,
               (work.due_on + 1)::timestamp at time zone 'Asia/Shanghai' as at,
               (select duty.title from duty where duty.county_id = work.county_id and duty.id = work.duty_id) as code,
               (select office.name from office where office.county_id = work.county_id and office.id = work.office_id) as office,
               work.due_on,
               '/duties/' || work.duty_id || '/work/' || work.office_id || '/' || work.period_from as path
          from duty_work work
         where work.done_at is null
           and work.due_on <= :today::date + 14
           and work.office_id in (select holder.office_id from post_holder holder where holder.account_id = :me::uuid)
           and exists (select 1
                         from post_holder holder
                         join duty on duty.county_id = holder.county_id and duty.id = work.duty_id
                        where holder.county_id = work.county_id
                          and holder.office_id = work.office_id
                          and holder.account_id = :me::uuid
                          and (duty.post_kind is null or holder.post_kind = duty.post_kind)
                          and holder.held_from <= :today::date
                          and (holder.held_to is null or holder.held_to > :today::date))
        """);
  }

  @Bean
  DeskWork dutiesWithoutHolder() {
    return new DeskWork(
        "office.dutyWithoutHolder",
        Act.KEEP_OFFICES,
        new Harm(Duration.ofDays(30), 30, 1),
        List.of("code", "offices"),
        """
        select duty.id, duty.valid_from::timestamp at time zone 'Asia/Shanghai' as at, duty.title as code, count(*) as offices,
               '/duties/' || duty.id as path
          from duty
          join office
            on office.county_id = duty.county_id
           and office.kind = duty.office_kind
           and office.closed_on is null
           and office.division like :division::text || '%'
         where duty.valid_from <= :today::date
           and (duty.valid_to is null or duty.valid_to > :today::date)
           and case when duty.post_kind is null
                    then office.id not in (select holder.office_id
                                             from post_holder holder
                                            where holder.held_from <= :today::date
                                              and (holder.held_to is null or holder.held_to > :today::date))
                    else (office.id, duty.post_kind) not in (select holder.office_id, holder.post_kind
                                                               from post_holder holder
                                                              where holder.held_from <= :today::date
                                                                and (holder.held_to is null or holder.held_to > :today::date)) end
         group by duty.id, duty.valid_from, duty.title
        """);
  }
}
