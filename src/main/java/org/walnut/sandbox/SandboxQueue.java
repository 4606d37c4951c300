package org.walnut.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.Ids;
import org.walnut.shared.Sql;

/** A queue in the database: a table of what waits, beside the table of what it is about. */
abstract class SandboxQueue implements NoticeQueue {

  private final JdbcClient db;
  private final String table;
  private final String about;
  private final String key;

  /**
   * @param table what waits
   * @param about what it tells of, with the address that is told
   * @param key the column of {@code table} that names a row of {@code about}
   */
  SandboxQueue(JdbcClient db, String table, String about, String key) {
    this.db = db;
    this.table = table;
    this.about = about;
    this.key = key;
  }

  final UUID insert(UUID subject, String body, Instant due) {
    var id = Ids.next();
    db.sql(
            """
            insert into %s (id, %s, body, due_at, state)
            values (:id, :subject, :body, :due, 'WAITING')
            """
                .formatted(table, key))
        .param("id", id)
        .param("subject", subject)
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
            select queue.id, about.notify_url, queue.body, queue.due_at, queue.tries
              from %s queue
              join %s about on about.county_id = queue.county_id and about.id = queue.%s
             where queue.id = :id
               and queue.state = 'WAITING'
            """
                .formatted(table, about, key))
        .param("id", id)
        .query((row, _) ->
            new Waiting(
                Sql.uuid(row, "id"),
                row.getString("notify_url"),
                row.getString("body"),
                Sql.instant(row, "due_at"),
                row.getInt("tries")))
        .optional();
  }

  @Override
  @Transactional(readOnly = true)
  public List<UUID> waiting() {
    return db.sql("select id from %s where state = 'WAITING' order by due_at".formatted(table))
        .query((row, _) -> Sql.uuid(row, "id"))
        .list();
  }

  @Override
  @Transactional
  public void arrived(UUID id) {
    db.sql("update %s set state = 'ARRIVED', tries = tries + 1 where id = :id".formatted(table))
        .param("id", id)
        .update();
  }

  @Override
  @Transactional
  public void failed(UUID id) {
    db.sql(
            """
            update %s
               set tries = tries + 1,
                   state = case when tries + 1 >= 5 then 'GIVEN_UP' else 'WAITING' end
             where id = :id
               and state = 'WAITING'
            """
                .formatted(table))
        .param("id", id)
        .update();
  }
}
