package org.walnut.sandbox;

import java.time.Instant;
import java.util.List;
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
class SandboxNoticeStore implements NoticeQueue {

  private final JdbcClient db;
  private final JsonMapper json;
  private final SandboxSettings settings;

  SandboxNoticeStore(JdbcClient db, JsonMapper json, SandboxSettings settings) {
    this.db = db;
    this.json = json;
    this.settings = settings;
  }

  @Override
  public String secret() {
    return settings.secret();
  }

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

  @Override
  @Transactional(readOnly = true)
  public List<UUID> waiting() {
    return db.sql("select id from sandbox_notice where state = 'WAITING' order by due_at")
        .query((row, _) -> Sql.uuid(row, "id"))
        .list();
  }

  @Override
  @Transactional
  public void arrived(UUID id) {
    db.sql(
            """
            update sandbox_notice
               set state = 'ARRIVED', tries = tries + 1
             where id = :id
            """)
        .param("id", id)
        .update();
  }

  @Override
  @Transactional
  public void failed(UUID id) {
    db.sql(
            """
            update sandbox_notice
               set tries = tries + 1,
                   state = case when tries + 1 >= 5 then 'GIVEN_UP' else 'WAITING' end
             where id = :id
               and state = 'WAITING'
            """)
        .param("id", id)
        .update();
  }
}
