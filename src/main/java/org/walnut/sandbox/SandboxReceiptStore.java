package org.walnut.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.Ids;
import org.walnut.shared.Sql;
import tools.jackson.databind.json.JsonMapper;

/** What the text gateway has still to tell of texts. */
@Repository
class SandboxReceiptStore implements NoticeQueue {

  /** The words of a receipt. */
  private record Receipt(UUID receipt, UUID number, TextState state, Instant at) {}

  private final JdbcClient db;
  private final JsonMapper json;
  private final SandboxSettings settings;

  SandboxReceiptStore(JdbcClient db, JsonMapper json, SandboxSettings settings) {
    this.db = db;
    this.json = json;
    this.settings = settings;
  }

  @Override
  public String secret() {
    return settings.textSecret();
  }

  /** As often as asked for; all tell the same thing. */
  List<UUID> write(UUID number, TextState state, Instant due, int times) {
    var body = json.writeValueAsString(new Receipt(Ids.next(), number, state, due));
    return IntStream.range(0, times).mapToObj(_ -> insert(number, body, due)).toList();
  }

  private UUID insert(UUID text, String body, Instant due) {
    var id = Ids.next();
    db.sql(
            """
            insert into sandbox_receipt (id, text_id, body, due_at, state)
            values (:id, :text, :body, :due, 'WAITING')
            """)
        .param("id", id)
        .param("text", text)
        .param("body", body)
        .param("due", Sql.utc(due))
        .update();
    return id;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Waiting> find(UUID id) {
    return db.sql(
            """
            select r.id, t.notify_url, r.body, r.due_at, r.tries
              from sandbox_receipt r
              join sandbox_text t on t.county_id = r.county_id and t.id = r.text_id
             where r.id = :id
               and r.state = 'WAITING'
            """)
        .param("id", id)
        .query((row, _) ->
            new Waiting(
                Sql.uuid(row, "id"),
                PlayedService.PLAIN,
                Flaw.NONE,
                row.getString("notify_url"),
                row.getString("body"),
                Sql.instant(row, "due_at"),
                row.getInt("tries")))
        .optional();
  }

  @Override
  @Transactional(readOnly = true)
  public List<UUID> waiting() {
    return db.sql("select id from sandbox_receipt where state = 'WAITING' order by due_at")
        .query((row, _) -> Sql.uuid(row, "id"))
        .list();
  }

  @Override
  @Transactional
  public void arrived(UUID id) {
    db.sql(
            """
            update sandbox_receipt
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
            update sandbox_receipt
               set tries = tries + 1,
                   state = case when tries + 1 >= 5 then 'GIVEN_UP' else 'WAITING' end
             where id = :id
               and state = 'WAITING'
            """)
        .param("id", id)
        .update();
  }
}
