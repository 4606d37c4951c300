package org.walnut.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Sql;

/** Moves complaints from state to state, each move only from where it was seen. */
@Repository
class ComplaintMoves {

  private final JdbcClient db;

  ComplaintMoves(JdbcClient db) {
    this.db = db;
  }

  boolean accept(UUID id, LocalDate answerBy) {
    return db.sql(
                """
                update complaint
                   set state = 'ACCEPTED', answer_by = :by, due_on = :by
                 where id = :id
                   and state = 'FILED'
                """)
            .param("id", id)
            .param("by", answerBy)
            .update()
        == 1;
  }

  boolean refuse(UUID id, LocalDate on) {
    return db.sql(
                """
                update complaint
                   set state = 'REFUSED', due_on = null, closed_on = :on
                 where id = :id
                   and state = 'FILED'
                """)
            .param("id", id)
            .param("on", on)
            .update()
        == 1;
  }

  boolean assign(ComplaintCard complaint, UUID account, String name) {
    return db.sql(
                """
                update complaint
                   set state = 'ASSIGNED', assigned_to = :account, assigned_name = :name
                 where id = :id
                   and state = :from
                """)
            .param("id", complaint.id())
            .param("from", complaint.state().name())
            .param("account", account)
            .param("name", name)
            .update()
        == 1;
  }

  boolean answer(UUID id, UUID by, LocalDate on) {
    return db.sql(
                """
                update complaint
                   set state = 'ANSWERED', answered_by = :by, answered_on = :on, first_answered_on = coalesce(first_answered_on, :on::date), due_on = null
                 where id = :id
                   and state = 'ASSIGNED'
                   and assigned_to = :by
                """)
            .param("id", id)
            .param("by", by)
            .param("on", on)
            .update()
        == 1;
  }

  boolean content(UUID id, int satisfaction) {
    return db.sql(
                """
                update complaint
                   set state = 'ACCEPTED_BY_COMPLAINANT', satisfaction = :satisfaction
                 where id = :id
                   and state = 'ANSWERED'
                """)
            .param("id", id)
            .param("satisfaction", satisfaction)
            .update()
        == 1;
  }

  boolean escalate(UUID id, LocalDate due) {
    return db.sql(
                """
                update complaint
                   set state = 'ESCALATED', escalations = escalations + 1, due_on = :due, assigned_to = null, assigned_name = null
                 where id = :id
                   and state = 'ANSWERED'
                   and escalations < 2
                """)
            .param("id", id)
            .param("due", due)
            .update()
        == 1;
  }

  boolean close(ComplaintCard complaint, LocalDate on) {
    return db.sql(
                """
                update complaint
                   set state = 'CLOSED', closed_on = :on, due_on = null
                 where id = :id
                   and state = :from
                """)
            .param("id", complaint.id())
            .param("from", complaint.state().name())
            .param("on", on)
            .update()
        == 1;
  }

  /**
   * @param who the login of the staff; nothing for who complained
   * @param visible whether who complained may read it
   */
  void turn(
      UUID complaint,
      ComplaintState state,
      @Nullable String who,
      @Nullable String words,
      boolean visible,
      Instant at) {
    db.sql(
            """
            insert into complaint_turn (complaint_id, turn_no, state, at, who, words, visible)
            select :complaint, 1 + count(*), :state, :at, :who::text, :words::text, :visible
              from complaint_turn
             where complaint_id = :complaint
            """)
        .param("complaint", complaint)
        .param("state", state.name())
        .param("at", Sql.utc(at))
        .param("who", who)
        .param("words", words)
        .param("visible", visible)
        .update();
  }
}
