package org.walnut.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Money;
import org.walnut.shared.NotFound;
import org.walnut.shared.ShortCode;
import org.walnut.shared.Sql;

/** Reads and writes refunds. */
@Repository
class OrderRefundStore {

  private final JdbcClient db;
  private final Clock clock;

  OrderRefundStore(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** False when it is there already. A refund that needs no decision is decided at once. */
  boolean add(Refund refund, Remaining parts) {
    var asked = clock.instant();
    var added =
        db.sql(
                """
                insert into order_refund (id, code, order_id, payment_id, kind, reason, why, amount_fen, postage_fen, whole, state,
                                          asked_at, decided_at)
                values (:id, :code, :order, :payment, :kind, :reason, :why::text, :amount_fen, :postage_fen, :whole, :state, :at,
                        :decided_at::timestamptz)
                on conflict do nothing
                """)
            .param("id", refund.id())
            .param("code", refund.code())
            .param("order", refund.order())
            .param("payment", refund.payment())
            .param("kind", refund.kind().name())
            .param("reason", refund.reason().name())
            .param("why", refund.why())
            .param("amount_fen", refund.amount().fen())
            .param("postage_fen", parts.postage().fen())
            .param("whole", refund.whole())
            .param("state", refund.state().name())
            .param("at", Sql.utc(asked))
            .param("decided_at", refund.state() == RefundProgress.REQUESTED ? null : Sql.utc(asked))
            .update();
    if (added == 1) {
      addParts(refund.id(), parts);
    }
    return added == 1;
  }

  Refund get(UUID id) {
    return find(id).orElseThrow(() -> new NotFound("order.refund", id));
  }

  Optional<Refund> find(UUID id) {
    return db.sql(
            """
            select id, code, order_id, payment_id, kind, reason, why, amount_fen, whole, state, goods_back
              from order_refund
             where id = :id
            """)
        .param("id", id)
        .query(OrderRefundStore::refund)
        .optional();
  }

  List<Refund> of(UUID order) {
    return db.sql(
            """
            select id, code, order_id, payment_id, kind, reason, why, amount_fen, whole, state, goods_back
              from order_refund
             where order_id = :order
             order by id
            """)
        .param("order", order)
        .query(OrderRefundStore::refund)
        .list();
  }

  /** False when it is not in that state any more. */
  boolean decide(
      UUID id, RefundProgress state, @Nullable GoodsBack goods, @Nullable String answer) {
    return db.sql(
                """
                update order_refund
                   set state = :state, goods_back = :goods::text, answer = :answer::text, decided_at = :at
                 where id = :id
                   and state = 'REQUESTED'
                """)
            .param("id", id)
            .param("state", state.name())
            .param("goods", goods == null ? null : goods.name())
            .param("answer", answer)
            .param("at", Sql.utc(clock.instant()))
            .update()
        == 1;
  }

  void goodsBack(UUID id, GoodsBack goods) {
    db.sql("update order_refund set goods_back = :goods where id = :id")
        .param("id", id)
        .param("goods", goods.name())
        .update();
  }

  boolean done(UUID id, boolean afterCompletion, LocalDate on) {
    return db.sql(
                """
                update order_refund
                   set state = 'DONE', after_completion = :after, done_on = :on
                 where id = :id
                   and state in ('APPROVED', 'FAILED')
                """)
            .param("id", id)
            .param("after", afterCompletion)
            .param("on", on)
            .update()
        == 1;
  }

  boolean failed(UUID id) {
    return db.sql("update order_refund set state = 'FAILED' where id = :id and state = 'APPROVED'")
            .param("id", id)
            .update()
        == 1;
  }

  boolean approvedAgain(UUID id) {
    return db.sql("update order_refund set state = 'APPROVED' where id = :id and state = 'FAILED'")
            .param("id", id)
            .update()
        == 1;
  }

  private void addParts(UUID refund, Remaining parts) {
    for (var part : parts.parts()) {
      db.sql(
              """
              insert into order_refund_line (refund_id, line_id, goods_fen)
              values (:refund, :line, :goods_fen)
              """)
          .param("refund", refund)
          .param("line", part.line())
          .param("goods_fen", part.goods().fen())
          .update();
    }
  }

  static String code(UUID id) {
    return ShortCode.of("RF", id);
  }

  private static Refund refund(ResultSet row, int index) throws SQLException {
    var goods = row.getString("goods_back");
    return new Refund(
        Sql.uuid(row, "id"),
        row.getString("code"),
        Sql.uuid(row, "order_id"),
        Sql.uuid(row, "payment_id"),
        RefundKind.valueOf(row.getString("kind")),
        RefundReason.valueOf(row.getString("reason")),
        row.getString("why"),
        new Money(row.getLong("amount_fen")),
        row.getBoolean("whole"),
        RefundProgress.valueOf(row.getString("state")),
        goods == null ? null : GoodsBack.valueOf(goods));
  }
}
