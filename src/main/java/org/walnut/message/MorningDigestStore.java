package org.walnut.message;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Sql;

/** Who does not want the message of the morning, and who wants it on the phone as well. */
@Repository
class MorningDigestStore {

  private final JdbcClient db;

  MorningDigestStore(JdbcClient db) {
    this.db = db;
  }

  DigestWay way(UUID account) {
    return db.sql(
            """
            select case when exists (select from desk_digest_off where account_id = :account) then 'NONE'
                        when exists (select from desk_digest_text where account_id = :account) then 'TEXT'
                        else 'IN_APP' end
            """)
        .param("account", account)
        .query((row, _) -> DigestWay.valueOf(row.getString(1)))
        .single();
  }

  void choose(DigestWay way, UUID account, Instant at) {
    db.sql("delete from desk_digest_off where account_id = :account")
        .param("account", account)
        .update();
    db.sql("delete from desk_digest_text where account_id = :account")
        .param("account", account)
        .update();
    switch (way) {
      case IN_APP -> {
        // Who has said nothing is told so.
      }
      case TEXT ->
          db.sql(
                  """
                  insert into desk_digest_text (account_id, since)
                  values (:account, :at)
                      on conflict do nothing
                  """)
              .param("account", account)
              .param("at", Sql.utc(at))
              .update();
      case NONE ->
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
  }
}
