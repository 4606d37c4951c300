package org.walnut.order;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.walnut.stock.Stock;

/** What the other parts of the room need of refunds, and of goods that come back with them. */
@Component
class OrderRefunds {

  private final OrderRefundStore store;
  private final MoneyBack money;
  private final OrderStore orders;
  private final Stock stock;

  OrderRefunds(OrderRefundStore store, MoneyBack money, OrderStore orders, Stock stock) {
    this.store = store;
    this.money = money;
    this.orders = orders;
    this.stock = stock;
  }

  /** Whether a refund waits for a decision or for the money. */
  boolean open(UUID order) {
    return store.of(order).stream()
        .anyMatch(refund ->
            refund.state() != RefundProgress.DECLINED && refund.state() != RefundProgress.DONE);
  }

  void giveBack(Order order, RefundKind kind, RefundReason reason, @Nullable String why) {
    money.whole(order, kind, reason, why);
  }

  void pay(Refund refund) {
    money.pay(refund);
  }

  void payAgain(Refund refund) {
    money.payAgain(refund);
  }

  /** What was only put aside is free again; what was picked goes back onto the shelf. */
  void free(Order order) {
    orders.lines(order.id()).forEach(order.state().picked() ? stock::putBack : stock::release);
  }

  void restock(UUID order) {
    orders.lines(order).forEach(stock::putBack);
  }
}
