package org.walnut.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.ChangedMeanwhile;
import org.walnut.shared.NotFound;
import org.walnut.shared.Sql;

/** Reads orders and moves them from state to state. */
@Repository
class OrderStore {

  private final JdbcClient db;
  private final Clock clock;

  OrderStore(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** As it is now; nobody else changes it until the transaction ends. */
  Order getAlone(UUID id) {
    return db.sql(
            """
            select id, code, checkout_id, payment_id, buyer_id, shop_id, goods_fen, postage_fen, weight_g, state, pay_before,
                   delivered_at, completed_on
              from orders
             where id = :id
               for update
            """)
        .param("id", id)
        .query(OrderStore::order)
        .optional()
        .orElseThrow(() -> new NotFound("order.order", id));
  }

  OrderState state(UUID id) {
    return db.sql("select state from orders where id = :id")
        .param("id", id)
        .query((row, _) -> OrderState.valueOf(row.getString("state")))
        .optional()
        .orElseThrow(() -> new NotFound("order.order", id));
  }

  /** All orders paid together, in the one order that everybody locks them in. */
  List<Order> checkoutAlone(UUID checkout) {
    return db.sql(
            """
            select id, code, checkout_id, payment_id, buyer_id, shop_id, goods_fen, postage_fen, weight_g, state, pay_before,
                   delivered_at, completed_on
              from orders
             where checkout_id = :checkout
             order by id
               for update
            """)
        .param("checkout", checkout)
        .query(OrderStore::order)
        .list();
  }

  List<UUID> lines(UUID order) {
    return db.sql("select id from order_line where order_id = :order order by line_no")
        .param("order", order)
        .query((row, _) -> Sql.uuid(row, "id"))
        .list();
  }

  /** Refused when the order cannot go there from where it is. */
  void become(Order order, OrderState state, @Nullable String why) {
    order.requireMayBecome(state);
    var moved =
        db.sql("update orders set state = :state where id = :id and state = :was")
            .param("state", state.name())
            .param("id", order.id())
            .param("was", order.state().name())
            .update();
    if (moved == 0) {
      throw new ChangedMeanwhile("order.order", order.code());
    }
    step(order.id(), state, why);
  }

  void step(UUID order, OrderState state, @Nullable String why) {
    db.sql(
            """
            insert into order_step (order_id, state, at, why)
            values (:order, :state, :at, :why::text)
            """)
        .param("order", order)
        .param("state", state.name())
        .param("at", Sql.utc(clock.instant()))
        .param("why", why)
        .update();
  }

  Order delivered(Order order) {
    become(order, OrderState.DELIVERED, null);
    db.sql("update orders set delivered_at = :at where id = :id")
        .param("id", order.id())
        .param("at", Sql.utc(clock.instant()))
        .update();
    return getAlone(order.id());
  }

  void completed(Order order, boolean byBuyer, LocalDate on) {
    db.sql("update orders set completed_on = :on, confirmed_by_buyer = :by_buyer where id = :id")
        .param("id", order.id())
        .param("on", on)
        .param("by_buyer", byBuyer)
        .update();
    become(order, OrderState.COMPLETED, null);
  }

  void payBy(UUID checkout, UUID payment) {
    db.sql("update orders set payment_id = :payment where checkout_id = :checkout")
        .param("payment", payment)
        .param("checkout", checkout)
        .update();
  }

  /** When the order came into this state, if ever. */
  Optional<Instant> since(UUID order, OrderState state) {
    return db.sql("select at from order_step where order_id = :order and state = :state")
        .param("order", order)
        .param("state", state.name())
        .query((row, _) -> Sql.instant(row, "at"))
        .optional();
  }

  private static Order order(ResultSet row, int index) throws SQLException {
    return new Order(
        Sql.uuid(row, "id"),
        row.getString("code"),
        Sql.uuid(row, "checkout_id"),
        Sql.uuid(row, "payment_id"),
        Sql.uuid(row, "buyer_id"),
        Sql.uuid(row, "shop_id"),
        Sql.money(row, "goods_fen"),
        Sql.money(row, "postage_fen"),
        Sql.weight(row, "weight_g"),
        OrderState.valueOf(row.getString("state")),
        Sql.instant(row, "pay_before"),
        Sql.instantOrNull(row, "delivered_at"),
        Sql.dateOrNull(row, "completed_on"));
  }
}
