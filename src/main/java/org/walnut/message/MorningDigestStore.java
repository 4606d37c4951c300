package org.walnut.message;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Sql;

/** Who does not want the message of the morning. */
@Repository
class MorningDigestStore {

  private final JdbcClient db;

  MorningDigestStore(JdbcClient db) {
    this.db = db;
  }

  boolean off(UUID account) {
    return db.sql("select count(*) from desk_digest_off where account_id = :account")
            .param("account", account)
            .query(Long.class)
            .single()
        > 0;
  }

  void off(UUID account, Instant at) {
    db.sql(
            """
            insert into desk_digest_off (account_id, since)
            values (:account, :at)
                on conflict do nothing
            """)
        .param("account", account)
        .param("at", Sql.utc(at))
        .update();
  }

  void on(UUID account) {
    db.sql("delete from desk_digest_off where account_id = :account")
        .param("account", account)
        .update();
  }
}
