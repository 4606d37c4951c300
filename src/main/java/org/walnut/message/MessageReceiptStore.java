package org.walnut.message;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Sql;

/** Keeps what the gateway told. */
@Repository
class MessageReceiptStore {

  private final JdbcClient db;

  MessageReceiptStore(JdbcClient db) {
    this.db = db;
  }

  /** The message of an attempt; receipts of one message are taken one after the other. */
  Optional<UUID> lock(UUID number) {
    return db.sql(
            """
            select message_id, pg_advisory_xact_lock(hashtextextended(message_id::text, 0))
              from message_attempt
             where number = :number
            """)
        .param("number", number)
        .query((row, _) -> Sql.uuid(row, "message_id"))
        .optional();
  }

  /** False when it came before. */
  boolean add(MessageReceipt receipt, Instant at) {
    return db.sql(
                """
                insert into message_receipt (id, number, state, came_at)
                values (:id, :number, :state, :at)
                    on conflict (county_id, id) do update set times = message_receipt.times + 1
                returning times
                """)
            .param("id", receipt.receipt())
            .param("number", receipt.number())
            .param("state", receipt.state().name())
            .param("at", Sql.utc(at))
            .query(Integer.class)
            .single()
        == 1;
  }
}
