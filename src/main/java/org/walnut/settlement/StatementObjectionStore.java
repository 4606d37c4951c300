package org.walnut.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Money;
import org.walnut.shared.Sql;

/** What households said against their statements, and what they were answered. */
@Repository
class StatementObjectionStore {

  private final JdbcClient db;

  StatementObjectionStore(JdbcClient db) {
    this.db = db;
  }

  void add(UUID id, UUID statement, String text, String enteredBy, Instant at, LocalDate due) {
    db.sql(
            """
            insert into statement_objection (id, statement_id, text, entered_by, made_at, due_on)
            values (:id, :statement, :text, :entered_by, :at, :due)
            """)
        .param("id", id)
        .param("statement", statement)
        .param("text", text)
        .param("entered_by", enteredBy)
        .param("at", Sql.utc(at))
        .param("due", due)
        .update();
  }

  /** The objection of a statement that waits for an answer. */
  UUID open(UUID statement) {
    return db.sql(
            "select id from statement_objection where statement_id = :statement and answer is null")
        .param("statement", statement)
        .query((row, _) -> Sql.uuid(row, "id"))
        .single();
  }

  void answered(UUID id, String answer, String by, Instant at) {
    db.sql(
            """
            update statement_objection
               set answer = :answer, answered_by = :by, answered_at = :at
             where id = :id
            """)
        .param("id", id)
        .param("answer", answer)
        .param("by", by)
        .param("at", Sql.utc(at))
        .update();
  }

  /** What all corrections of the statement move, whatever their direction. */
  Money moved(UUID statement) {
    return db.sql(
            """
            select coalesce(sum(abs(correction_fen)), 0)::bigint as fen
              from statement_objection
             where statement_id = :statement
            """)
        .param("statement", statement)
        .query((row, _) -> Sql.money(row, "fen"))
        .single();
  }

  void corrected(UUID id, Money by, UUID evidence) {
    db.sql(
            """
            update statement_objection
               set correction_fen = :fen, evidence_id = :evidence
             where id = :id
            """)
        .param("id", id)
        .param("fen", by.fen())
        .param("evidence", evidence)
        .update();
  }
}
