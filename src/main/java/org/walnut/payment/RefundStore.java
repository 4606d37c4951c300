package org.walnut.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.ChangedMeanwhile;
import org.walnut.shared.Money;
import org.walnut.shared.ShortCode;
import org.walnut.shared.Sql;

/** The rows of refunds, and how much of a payment they take. */
@Repository
class RefundStore {

  private final JdbcClient db;

  RefundStore(JdbcClient db) {
    this.db = db;
  }

  void insert(NewRefund wanted, Instant at) {
    db.sql(
            """
            insert into refund (id, code, payment_id, amount_fen, why, state, requested_at)
            values (:id, :code, :payment, :amount, :why, 'REQUESTED', :at)
            """)
        .param("id", wanted.id())
        .param("code", ShortCode.of("RF", wanted.id()))
        .param("payment", wanted.payment())
        .param("amount", wanted.amount().fen())
        .param("why", wanted.why())
        .param("at", Sql.utc(at))
        .update();
  }

  Optional<RefundCard> find(UUID id) {
    return db.sql(
            """
            select r.id, r.code, r.payment_id, p.purpose_id, r.amount_fen, r.why, r.state
              from refund r
              join payment p on p.county_id = r.county_id and p.id = r.payment_id
             where r.id = :id
            """)
        .param("id", id)
        .query(RefundStore::card)
        .optional();
  }

  /** Throws when the refund is no longer as it was read: nothing may be booked upon that. */
  void become(RefundCard was, RefundState state, @Nullable Instant done) {
    var rows =
        db.sql(
                """
                update refund
                   set state = :state, done_at = :done::timestamptz
                 where id = :id
                   and state = :was
                """)
            .param("id", was.id())
            .param("was", was.state().name())
            .param("state", state.name())
            .param("done", Sql.utcOrNull(done))
            .update();
    if (rows == 0) {
      throw new ChangedMeanwhile("payment.refund", was.code());
    }
  }

  /** Whether so much of the payment is left; then it is taken, in the same statement. */
  boolean take(UUID payment, Money amount) {
    return db.sql(
                """
                update payment
                   set refunded_fen = refunded_fen + :amount
                 where id = :id
                   and state = 'PAID'
                   and refunded_fen + :amount <= amount_fen
                """)
            .param("id", payment)
            .param("amount", amount.fen())
            .update()
        == 1;
  }

  void putBack(UUID payment, Money amount) {
    db.sql("update payment set refunded_fen = refunded_fen - :amount where id = :id")
        .param("id", payment)
        .param("amount", amount.fen())
        .update();
  }

  /** The round goes for it now. */
  void tried(UUID id, Instant at) {
    db.sql("update refund set tried_at = :at where id = :id")
        .param("id", id)
        .param("at", Sql.utc(at))
        .update();
  }

  /** Those of a way, the ones the round went for longest ago first. */
  List<UUID> unanswered(PayWay way, Instant before) {
    return db.sql(
            """
            select r.id
              from refund r
              join payment p on p.county_id = r.county_id and p.id = r.payment_id
             where r.state = 'REQUESTED'
               and r.requested_at < :before
               and p.way = :way
             order by coalesce(r.tried_at, r.requested_at)
             limit 100
            """)
        .param("way", way.name())
        .param("before", Sql.utc(before))
        .query((row, _) -> Sql.uuid(row, "id"))
        .list();
  }

  private static RefundCard card(ResultSet row, int index) throws SQLException {
    return new RefundCard(
        Sql.uuid(row, "id"),
        row.getString("code"),
        Sql.uuid(row, "payment_id"),
        Sql.uuid(row, "purpose_id"),
        Sql.money(row, "amount_fen"),
        row.getString("why"),
        RefundState.valueOf(row.getString("state")));
  }
}
