package org.walnut.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.shared.Sql;

/** Keeps what is due of recurring duties. */
@Repository
class WorkStore {

  private static final int LOOKED_BACK = 100;

  private final JdbcClient db;

  WorkStore(JdbcClient db) {
    this.db = db;
  }

  /**
   * The periods that have begun and lie not too far back, of each duty and each office that has to
   * do it; due on the last day of the period.
   */
  int open(LocalDate today) {
    return db.sql(
            """
            with asked as (
              select duty.id as duty_id, office.id as office_id,
                     case duty.rhythm when 'WEEKLY' then 'week' when 'MONTHLY' then 'month' when 'QUARTERLY' then 'quarter' else 'year' end as unit,
                     case duty.rhythm when 'WEEKLY' then interval '7 days' when 'MONTHLY' then interval '1 month'
                                      when 'QUARTERLY' then interval '3 months' else interval '1 year' end as step,
                     greatest(duty.valid_from, office.opened_on, :since) as beginning,
                     least(duty.valid_to - 1, :today) as until
                from duty
                join office on office.county_id = duty.county_id and office.kind = duty.office_kind and office.closed_on is null
               where duty.rhythm <> 'AS_NEEDED'
                 and duty.valid_from <= :today
            )
            insert into duty_work (duty_id, office_id, period_from, due_on)
            select asked.duty_id, asked.office_id, period.beginning::date, (period.beginning + asked.step - interval '1 day')::date
              from asked
             cross join lateral generate_series(date_trunc(asked.unit, asked.beginning::timestamp), asked.until::timestamp, asked.step) as period (beginning)
                on conflict do nothing
            """)
        .param("since", today.minusDays(LOOKED_BACK))
        .param("today", today)
        .update();
  }

  boolean mayFinish(WorkKey work, Person me, LocalDate today) {
    return db.sql(
            """
            select exists (
                     select 1
                       from duty_work work
                       join duty on duty.county_id = work.county_id and duty.id = work.duty_id
                       join office on office.county_id = work.county_id and office.id = work.office_id
                      where work.duty_id = :duty
                        and work.office_id = :office
                        and work.period_from = :period
                        and (:keeps::boolean and office.division like :prefix || '%'
                             or exists (
                                  select 1
                                    from post_holder holder
                                   where holder.county_id = work.county_id
                                     and holder.office_id = work.office_id
                                     and holder.account_id = :me
                                     and (duty.post_kind is null or holder.post_kind = duty.post_kind)
                                     and holder.held_from <= :today
                                     and (holder.held_to is null or holder.held_to > :today))))
            """)
        .param("duty", work.duty())
        .param("office", work.office())
        .param("period", work.period())
        .param("keeps", me.may(Act.KEEP_OFFICES))
        .param("prefix", me.scope().divisionPrefix())
        .param("me", me.id())
        .param("today", today)
        .query(Boolean.class)
        .single();
  }

  boolean finish(WorkKey work, String note, String who, Instant at) {
    return db.sql(
                """
                update duty_work
                   set done_at = :at, done_by = :who, note = :note
                 where duty_id = :duty
                   and office_id = :office
                   and period_from = :period
                   and done_at is null
                """)
            .param("duty", work.duty())
            .param("office", work.office())
            .param("period", work.period())
            .param("at", Sql.utc(at))
            .param("who", who)
            .param("note", note)
            .update()
        == 1;
  }

  void prove(WorkKey work, List<UUID> files) {
    db.sql(
            """
            insert into duty_evidence (duty_id, office_id, period_from, file_id)
            select :duty, :office, :period, file::uuid
              from unnest(:files::text[]) as line (file)
                on conflict do nothing
            """)
        .param("duty", work.duty())
        .param("office", work.office())
        .param("period", work.period())
        .param("files", files.stream().map(UUID::toString).toArray(String[]::new))
        .update();
  }
}
