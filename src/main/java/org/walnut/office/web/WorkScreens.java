package org.walnut.office.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.office.WorkKey;
import org.walnut.shared.Days;
import org.walnut.shared.NotFound;
import org.walnut.shared.Sql;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** What is due of recurring duties, as far as the reader reaches; the oldest first. */
@Repository
@Transactional(readOnly = true)
class WorkScreens {

  private final JdbcClient db;
  private final Days days;

  WorkScreens(JdbcClient db, Days days) {
    this.db = db;
    this.days = days;
  }

  Paged<WorkRow> page(WorkFilter filter, Cursor cursor) {
    var today = days.today();
    var rows =
        db.sql(
                """
                select work.duty_id, work.office_id, work.period_from, work.due_on, work.done_at, work.done_by, work.note, duty.title, office.name
                  from duty_work work
                  join duty on duty.county_id = work.county_id and duty.id = work.duty_id
                  join office on office.county_id = work.county_id and office.id = work.office_id
                 where office.division like :prefix || '%'
                   and (:duty::uuid is null or work.duty_id = :duty::uuid)
                   and (:state = '' or :state = 'done' and work.done_at is not null
                        or office.closed_on is null and work.done_at is null and (:state = 'open' or :state = 'overdue' and work.due_on < :today))
                   and (:after_day::date is null
                        or (work.due_on, work.duty_id, work.office_id) > (:after_day::date, :after_duty::uuid, :after_office::uuid))
                 order by work.due_on, work.duty_id, work.office_id
                 limit 51
                """)
            .param("prefix", filter.prefix())
            .param("duty", filter.duty())
            .param("state", filter.state())
            .param("today", today)
            .param("after_day", cursor.date(0))
            .param("after_duty", cursor.uuid(1))
            .param("after_office", cursor.uuid(2))
            .query((row, _) -> work(row, today))
            .list();
    return Paged.of(rows, 50, row -> Cursor.of(row.dueOn(), row.key().duty(), row.key().office()));
  }

  WorkRow one(WorkKey key) {
    var today = days.today();
    return db.sql(
            """
            select work.duty_id, work.office_id, work.period_from, work.due_on, work.done_at, work.done_by, work.note, duty.title, office.name
              from duty_work work
              join duty on duty.county_id = work.county_id and duty.id = work.duty_id
              join office on office.county_id = work.county_id and office.id = work.office_id
             where work.duty_id = :duty
               and work.office_id = :office
               and work.period_from = :period
            """)
        .param("duty", key.duty())
        .param("office", key.office())
        .param("period", key.period())
        .query((row, _) -> work(row, today))
        .optional()
        .orElseThrow(() -> new NotFound("office.work.kind", key.period()));
  }

  List<UUID> evidence(WorkKey key) {
    return db.sql(
            """
            select file_id
              from duty_evidence
             where duty_id = :duty
               and office_id = :office
               and period_from = :period
             order by file_id
            """)
        .param("duty", key.duty())
        .param("office", key.office())
        .param("period", key.period())
        .query((row, _) -> Sql.uuid(row, "file_id"))
        .list();
  }

  private static WorkRow work(ResultSet row, LocalDate today) throws SQLException {
    var due = Sql.date(row, "due_on");
    var done = Sql.instantOrNull(row, "done_at");
    return new WorkRow(
        new WorkKey(
            Sql.uuid(row, "duty_id"), Sql.uuid(row, "office_id"), Sql.date(row, "period_from")),
        row.getString("title"),
        row.getString("name"),
        due,
        done,
        row.getString("done_by"),
        row.getString("note"),
        done == null && due.isBefore(today));
  }
}
