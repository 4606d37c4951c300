package org.walnut.office;

import static org.walnut.web.Words.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.figure.DeskItem;
import org.walnut.figure.DeskSource;
import org.walnut.shared.Days;
import org.walnut.shared.Sql;

/** What recurring duties ask of whoever holds the post; and duties that nobody is there for. */
@Component
@Transactional(readOnly = true)
class DutyDesk implements DeskSource {

  private static final int HARM_OF_OVERDUE = 50;
  private static final int HARM_OF_DUE = 20;
  private static final int HARM_OF_NOBODY = 30;
  private static final int AHEAD = 14;

  private final JdbcClient db;
  private final Days days;

  DutyDesk(JdbcClient db, Days days) {
    this.db = db;
    this.days = days;
  }

  @Override
  public List<DeskItem> items(Person me) {
    var items = new ArrayList<>(due(me, days.today()));
    if (me.may(Act.KEEP_OFFICES)) {
      items.addAll(withoutHolder(me, days.today()));
    }
    return items;
  }

  private List<DeskItem> due(Person me, LocalDate today) {
    return db.sql(
            """
            select distinct work.duty_id, work.office_id, work.period_from, work.due_on, duty.title, office.name
              from post_holder holder
              join duty_work work on work.county_id = holder.county_id and work.office_id = holder.office_id and work.done_at is null
              join duty on duty.county_id = work.county_id and duty.id = work.duty_id
              join office on office.county_id = work.county_id and office.id = work.office_id
             where holder.account_id = :me
               and (duty.post_kind is null or holder.post_kind = duty.post_kind)
               and holder.held_from <= :today
               and (holder.held_to is null or holder.held_to > :today)
               and work.due_on <= :soon
             order by work.due_on, duty.title, office.name
             limit 100
            """)
        .param("me", me.id())
        .param("today", today)
        .param("soon", today.plusDays(AHEAD))
        .query((row, _) -> {
          var due = Sql.date(row, "due_on");
          var work =
              new WorkKey(
                  Sql.uuid(row, "duty_id"),
                  Sql.uuid(row, "office_id"),
                  Sql.date(row, "period_from"));
          boolean late = due.isBefore(today);
          return new DeskItem(
              late ? "office.desk.workOverdue" : "office.desk.workDue",
              late ? HARM_OF_OVERDUE : HARM_OF_DUE,
              t("office.desk.work.label", row.getString("title"), row.getString("name"), due),
              work.path(),
              days.startOf(due.plusDays(1)));
        })
        .list();
  }

  private List<DeskItem> withoutHolder(Person me, LocalDate today) {
    return db.sql(
            """
            select duty.id, duty.title, count(*) as offices
              from duty
              join office
                on office.county_id = duty.county_id
               and office.kind = duty.office_kind
               and office.closed_on is null
               and office.division like :prefix || '%'
             where duty.valid_from <= :today
               and (duty.valid_to is null or duty.valid_to > :today)
               and not exists (
                     select 1
                       from post_holder holder
                      where holder.county_id = office.county_id
                        and holder.office_id = office.id
                        and (duty.post_kind is null or holder.post_kind = duty.post_kind)
                        and holder.held_from <= :today
                        and (holder.held_to is null or holder.held_to > :today))
             group by duty.id, duty.title
             order by offices desc, duty.title
             limit 100
            """)
        .param("prefix", me.scope().divisionPrefix())
        .param("today", today)
        .query((row, _) ->
            new DeskItem(
                "office.desk.dutyWithoutHolder",
                HARM_OF_NOBODY,
                t(
                    "office.desk.dutyWithoutHolder.label",
                    row.getString("title"),
                    row.getLong("offices")),
                "/duties/" + row.getString("id"),
                null))
        .list();
  }
}
