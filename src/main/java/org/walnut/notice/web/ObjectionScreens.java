package org.walnut.notice.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Scope;
import org.walnut.notice.ObjectionState;
import org.walnut.shared.Days;
import org.walnut.shared.NotFound;
import org.walnut.shared.Sql;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** Objections against postings within somebody's reach; who objected is not shown. */
@Repository
@Transactional(readOnly = true)
class ObjectionScreens {

  private final JdbcClient db;
  private final Days days;

  ObjectionScreens(JdbcClient db, Days days) {
    this.db = db;
    this.days = days;
  }

  /** Newest first; all of them, or those that wait for an answer. */
  Paged<ObjectionRow> list(Scope scope, boolean waiting, Cursor cursor) {
    return Paged.of(
        db.sql(
                """
                select o.id, o.code, o.posting_id, p.code as posting_code, p.title, o.words, o.filed_on, o.due_on, o.state, o.answer,
                       o.answered_by, o.answered_on
                  from objection o
                  join posting p on p.county_id = o.county_id and p.id = o.posting_id
                 where p.division like :prefix || '%'
                   and (not :waiting::boolean or o.state = 'FILED')
                   and (:after::uuid is null or o.id < :after::uuid)
                 order by o.id desc
                 limit 26
                """)
            .param("prefix", scope.divisionPrefix())
            .param("waiting", waiting)
            .param("after", cursor.uuid(0))
            .query(this::row)
            .list(),
        25,
        row -> Cursor.of(row.id()));
  }

  ObjectionRow one(UUID id, Scope scope) {
    return db.sql(
            """
            select o.id, o.code, o.posting_id, p.code as posting_code, p.title, o.words, o.filed_on, o.due_on, o.state, o.answer,
                   o.answered_by, o.answered_on
              from objection o
              join posting p on p.county_id = o.county_id and p.id = o.posting_id
             where o.id = :id
               and p.division like :prefix || '%'
            """)
        .param("id", id)
        .param("prefix", scope.divisionPrefix())
        .query(this::row)
        .optional()
        .orElseThrow(() -> new NotFound("notice.objection.kind", id));
  }

  private ObjectionRow row(ResultSet row, int number) throws SQLException {
    var state = ObjectionState.valueOf(row.getString("state"));
    var due = Sql.date(row, "due_on");
    return new ObjectionRow(
        Sql.uuid(row, "id"),
        row.getString("code"),
        Sql.uuid(row, "posting_id"),
        row.getString("posting_code"),
        row.getString("title"),
        row.getString("words"),
        Sql.date(row, "filed_on"),
        due,
        state,
        row.getString("answer"),
        row.getString("answered_by"),
        Sql.dateOrNull(row, "answered_on"),
        state == ObjectionState.FILED && due.isBefore(days.today()));
  }
}
