package org.walnut.order;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.walnut.audit.Activities;
import org.walnut.payment.NewRefund;
import org.walnut.payment.Refunds;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;

/** Has money go back to buyers. */
@Component
class MoneyBack {

  private final OrderRefundStore store;
  private final RemainingStore remaining;
  private final Refunds refunds;
  private final Activities activities;

  MoneyBack(
      OrderRefundStore store, RemainingStore remaining, Refunds refunds, Activities activities) {
    this.store = store;
    this.remaining = remaining;
    this.refunds = refunds;
    this.activities = activities;
  }

  /** All that has not gone back yet. */
  void whole(Order order, RefundKind kind, RefundReason reason, @Nullable String why) {
    var left = remaining.remaining(order);
    if (left.total().isPositive()) {
      give(
          refund(Ids.next(), order, order.payment(), kind, reason, why, left.total(), true),
          left,
          order);
    }
  }

  /**
   * What came for an order that cannot take it any more, or not so; for the same payment only once.
   */
  void unwanted(Order order, UUID payment, Money amount, RefundReason reason) {
    var id = Ids.from("refund of payment " + payment + " for order " + order.id());
    give(
        refund(id, order, payment, RefundKind.AUTOMATIC, reason, null, amount, false),
        new Remaining(List.of(), Money.ZERO),
        order);
  }

  /** Asks the payment room for a refund that was agreed to. */
  void pay(Refund refund) {
    refunds.request(
        new NewRefund(
            refund.id(), refund.payment(), refund.amount(), refund.code() + " " + refund.reason()));
  }

  /** Once more, after the payment service refused. */
  void payAgain(Refund refund) {
    refunds.repeat(refund.id());
  }

  private void give(Refund refund, Remaining parts, Order order) {
    if (store.add(refund, parts)) {
      pay(refund);
      activities.record(
          "order.refundGiven",
          "order",
          order.id(),
          order.code(),
          refund.reason() + " " + refund.amount());
    }
  }

  static Refund refund(
      UUID id,
      Order order,
      UUID payment,
      RefundKind kind,
      RefundReason reason,
      @Nullable String why,
      Money amount,
      boolean whole) {
    var state = kind == RefundKind.AFTER_SALE ? RefundProgress.REQUESTED : RefundProgress.APPROVED;
    return new Refund(
        id,
        OrderRefundStore.code(id),
        order.id(),
        payment,
        kind,
        reason,
        why,
        amount,
        whole,
        state,
        null);
  }
}
