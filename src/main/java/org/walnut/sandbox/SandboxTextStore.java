package org.walnut.sandbox;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Ids;
import org.walnut.shared.Sql;

/** Reads and writes the texts that came and what is amiss with the network. */
@Repository
class SandboxTextStore {

  private final JdbcClient db;

  SandboxTextStore(JdbcClient db) {
    this.db = db;
  }

  /** False when a text of this number came before. */
  boolean add(NewSandboxText text, Trouble trouble, Instant now, Instant arrives) {
    return db.sql(
                """
                insert into sandbox_text (id, phone, phone_id, way, body, notify_url, trouble, came_at, arrives_at)
                values (:id, :phone, :phone_id, :way, :body, :notify_url, :trouble, :now, :arrives)
                    on conflict do nothing
                """)
            .param("id", text.number())
            .param("phone", text.phone())
            .param("phone_id", Ids.from("phone " + text.phone()))
            .param("way", text.way().name())
            .param("body", text.text())
            .param("notify_url", text.notifyUrl())
            .param("trouble", trouble.name())
            .param("now", Sql.utc(now))
            .param("arrives", Sql.utc(arrives))
            .update()
        == 1;
  }

  Optional<TextState> state(UUID number, Instant now) {
    return db.sql(
            """
            select case when arrives_at > :now then 'ACCEPTED'
                        when trouble = 'FAIL' then 'FAILED'
                        else 'DELIVERED' end
              from sandbox_text
             where id = :id
            """)
        .param("id", number)
        .param("now", Sql.utc(now))
        .query(String.class)
        .optional()
        .map(TextState::valueOf);
  }

  Trouble trouble() {
    return db.sql("select trouble from sandbox_trouble")
        .query(String.class)
        .optional()
        .map(Trouble::valueOf)
        .orElse(Trouble.NONE);
  }

  void be(Trouble trouble) {
    db.sql(
            """
            insert into sandbox_trouble (trouble)
            values (:trouble)
                on conflict (county_id) do update set trouble = excluded.trouble
            """)
        .param("trouble", trouble.name())
        .update();
  }
}
