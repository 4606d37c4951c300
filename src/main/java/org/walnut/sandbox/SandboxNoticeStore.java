package org.walnut.sandbox;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.Ids;
import org.walnut.shared.Sql;
import tools.jackson.databind.json.JsonMapper;

/** The notices that wait until the merchant has heard them. */
@Repository
class SandboxNoticeStore extends SandboxQueue {

  private final JdbcClient db;
  private final JsonMapper json;
  private final SandboxSettings settings;

  SandboxNoticeStore(JdbcClient db, JsonMapper json, SandboxSettings settings) {
    super(db, "sandbox_notice", "sandbox_payment", "payment_id");
    this.db = db;
    this.json = json;
    this.settings = settings;
  }

  @Override
  public String secret() {
    return settings.secret();
  }

  /** Its flaw is written beside it. */
  UUID write(Told told, Flaw flaw, Instant due) {
    var id = Ids.next();
    db.sql(
            """
            insert into sandbox_notice (id, payment_id, body, flaw, due_at, state)
            values (:id, :payment, :body, :flaw, :due, 'WAITING')
            """)
        .param("id", id)
        .param("payment", told.payment())
        .param("body", json.writeValueAsString(told))
        .param("flaw", flaw.name())
        .param("due", Sql.utc(due))
        .update();
    return id;
  }

  /** With the service in whose words it is told, and its flaw. */
  @Override
  @Transactional(readOnly = true)
  public Optional<Waiting> find(UUID id) {
    return db.sql(
            """
            select n.id, p.service, n.flaw, p.notify_url, n.body, n.due_at, n.tries
              from sandbox_notice n
              join sandbox_payment p on p.county_id = n.county_id and p.id = n.payment_id
             where n.id = :id
               and n.state = 'WAITING'
            """)
        .param("id", id)
        .query((row, _) ->
            new Waiting(
                Sql.uuid(row, "id"),
                PlayedService.valueOf(row.getString("service")),
                Flaw.valueOf(row.getString("flaw")),
                row.getString("notify_url"),
                row.getString("body"),
                Sql.instant(row, "due_at"),
                row.getInt("tries")))
        .optional();
  }
}
