package org.walnut.payment;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Sql;

/** The notices that came, each once. */
@Repository
class NoticeStore {

  private final JdbcClient db;

  NoticeStore(JdbcClient db) {
    this.db = db;
  }

  /** Whether it is here already; then its coming again is counted. */
  boolean cameAgain(UUID notice) {
    return db.sql("update payment_notice set times = times + 1 where id = :id")
            .param("id", notice)
            .update()
        == 1;
  }

  void insert(Notice notice, NoticeEffect effect, Instant at) {
    db.sql(
            """
            insert into payment_notice (id, way, payment_id, refund_id, kind, amount_fen, received_at, outcome)
            values (:id, :way, :payment, :refund::uuid, :kind, :amount, :at, :outcome)
            """)
        .param("id", notice.notice())
        .param("way", notice.way().name())
        .param("payment", notice.payment())
        .param("refund", notice.refund())
        .param("kind", notice.kind().name())
        .param("amount", notice.amount().fen())
        .param("at", Sql.utc(at))
        .param("outcome", effect.name())
        .update();
  }
}
