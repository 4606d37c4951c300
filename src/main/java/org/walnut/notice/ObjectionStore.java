package org.walnut.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.access.Scope;
import org.walnut.shared.ShortCode;
import org.walnut.shared.Sql;

/** Objections and what was answered to them. */
@Repository
class ObjectionStore {

  private final JdbcClient db;

  ObjectionStore(JdbcClient db) {
    this.db = db;
  }

  /** False when it is there already. */
  boolean add(
      UUID id, UUID posting, NewObjection objection, LocalDate on, LocalDate due, Instant at) {
    return db.sql(
                """
                insert into objection (id, code, posting_id, words, filed_at, filed_on, due_on, state)
                values (:id, :code, :posting, :words, :at, :on, :due, 'FILED')
                on conflict (county_id, id) do nothing
                """)
            .param("id", id)
            .param("code", ShortCode.of("OB", id))
            .param("posting", posting)
            .param("words", objection.words().strip())
            .param("at", Sql.utc(at))
            .param("on", on)
            .param("due", due)
            .update()
        == 1;
  }

  Optional<ObjectionCard> byCode(String code) {
    return db.sql(
            """
            select id, code, posting_id, state, filed_on, due_on, answer, answered_on
              from objection
             where code = :code
            """)
        .param("code", code)
        .query(ObjectionStore::card)
        .optional();
  }

  /** Against postings of places within the person's divisions. */
  Optional<ObjectionCard> find(UUID id, Scope scope) {
    return db.sql(
            """
            select o.id, o.code, o.posting_id, o.state, o.filed_on, o.due_on, o.answer, o.answered_on
              from objection o
              join posting p on p.county_id = o.county_id and p.id = o.posting_id
             where o.id = :id
               and p.division like :prefix || '%'
            """)
        .param("id", id)
        .param("prefix", scope.divisionPrefix())
        .query(ObjectionStore::card)
        .optional();
  }

  boolean answer(UUID id, ObjectionState as, String answer, String who, LocalDate on) {
    return db.sql(
                """
                update objection
                   set state = :as, answer = :answer, answered_by = :who, answered_on = :on
                 where id = :id
                   and state = 'FILED'
                """)
            .param("id", id)
            .param("as", as.name())
            .param("answer", answer)
            .param("who", who)
            .param("on", on)
            .update()
        == 1;
  }

  private static ObjectionCard card(ResultSet row, int number) throws SQLException {
    return new ObjectionCard(
        Sql.uuid(row, "id"),
        row.getString("code"),
        Sql.uuid(row, "posting_id"),
        ObjectionState.valueOf(row.getString("state")),
        Sql.date(row, "filed_on"),
        Sql.date(row, "due_on"),
        row.getString("answer"),
        Sql.dateOrNull(row, "answered_on"));
  }
}
