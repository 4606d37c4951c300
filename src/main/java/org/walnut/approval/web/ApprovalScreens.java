package org.walnut.approval.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.approval.ApprovalState;
import org.walnut.shared.NotFound;
import org.walnut.shared.ShortCode;
import org.walnut.shared.Sql;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** Requests as somebody may see them: all of them, or only one's own. */
@Repository
@Transactional(readOnly = true)
class ApprovalScreens {

  private static final int ALL = 100_000;

  private final JdbcClient db;

  ApprovalScreens(JdbcClient db) {
    this.db = db;
  }

  Paged<ApprovalRow> list(String q, @Nullable ApprovalState state, Person me, Cursor cursor) {
    return Paged.of(rows(q, state, me, cursor, 26), 25, row -> Cursor.of(row.id()));
  }

  List<ApprovalRow> all(String q, @Nullable ApprovalState state, Person me) {
    return rows(q, state, me, Cursor.START, ALL);
  }

  private List<ApprovalRow> rows(
      String q, @Nullable ApprovalState state, Person me, Cursor cursor, int most) {
    return db.sql(
            """
            select id, code, kind, label, asked_by_name, asked_at, expires_at, state
              from approval_request
             where (:all or asked_by = :me)
               and (:q = '' or code = upper(:q) or position(:q in label) > 0 or asked_by_name = :q or position(:q in words_zh) > 0 or position(lower(:q) in lower(words_en)) > 0)
               and (:state::text is null or state = :state::text)
               and (:before::uuid is null or id < :before::uuid)
             order by id desc
             limit :most
            """)
        .param("all", seesAll(me))
        .param("me", me.id())
        .param("q", q)
        .param("state", state == null ? null : state.name())
        .param("before", cursor.uuid(0))
        .param("most", most)
        .query(ApprovalScreens::row)
        .list();
  }

  ApprovalDetails one(UUID id, Person me) {
    return db.sql(
            """
            select r.id, r.code, r.kind, r.label, r.asked_by_name, r.asked_at, r.expires_at, r.state,
                   r.words_zh, r.words_en, r.reason, r.path, r.asked_by, d.decided_by_name, d.why, d.at
              from approval_request r
              left join approval_decision d on d.county_id = r.county_id and d.request_id = r.id
             where r.id = :id
               and (:all or r.asked_by = :me)
            """)
        .param("id", id)
        .param("all", seesAll(me))
        .param("me", me.id())
        .query(ApprovalScreens::details)
        .optional()
        .orElseThrow(() -> new NotFound("approval.kind", ShortCode.of("A", id)));
  }

  private static boolean seesAll(Person me) {
    return me.may(Act.APPROVE_DANGEROUS) || me.may(Act.READ_ACTIVITIES);
  }

  private static ApprovalRow row(ResultSet row, int index) throws SQLException {
    return new ApprovalRow(
        Sql.uuid(row, "id"),
        row.getString("code"),
        row.getString("kind"),
        row.getString("label"),
        row.getString("asked_by_name"),
        Sql.instant(row, "asked_at"),
        Sql.instant(row, "expires_at"),
        ApprovalState.valueOf(row.getString("state")));
  }

  private static ApprovalDetails details(ResultSet row, int index) throws SQLException {
    return new ApprovalDetails(
        row(row, index),
        row.getString("words_zh"),
        row.getString("words_en"),
        row.getString("reason"),
        row.getString("path"),
        Sql.uuid(row, "asked_by"),
        row.getString("decided_by_name"),
        row.getString("why"),
        Sql.instantOrNull(row, "at"));
  }
}
