package org.walnut.settlement;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.audit.Activities;
import org.walnut.shared.Days;
import org.walnut.shared.Money;

/**
 * Settles completed orders, and takes back what a refund after completion takes away; each once,
 * whatever comes first.
 */
@Service
class OrderSettlement {

  private static final Logger log = LoggerFactory.getLogger(OrderSettlement.class);

  private final SoldOrderStore orders;
  private final PostingStore postings;
  private final SettlementBooks books;
  private final Activities activities;
  private final Days days;

  OrderSettlement(
      SoldOrderStore orders,
      PostingStore postings,
      SettlementBooks books,
      Activities activities,
      Days days) {
    this.orders = orders;
    this.postings = postings;
    this.books = books;
    this.activities = activities;
    this.days = days;
  }

  @Transactional
  void settle(UUID order) {
    postings.lock(order);
    if (!postings.settled(SourceKind.ORDER, order)) {
      settle(orders.completed(order));
    }
  }

  /** Takes the difference that the refund makes from everybody who had a part. */
  @Transactional
  void refund(UUID order, UUID refund, Money amount) {
    settle(order);
    if (!postings.settled(SourceKind.REFUND, refund)) {
      var completed = orders.completed(order);
      var before = completed.sold();
      for (var earlier : postings.refunds(order)) {
        before = orders.after(before, earlier.refund(), earlier.amount());
      }
      takeBack(completed, before, refund, amount);
    }
  }

  private void settle(CompletedOrder order) {
    var split = SettlementSplit.of(order.sold());
    books.settled(List.of(new SettledOrder(order, split)));
    activities.record(
        "settlement.orderSettled", "order", order.id(), order.code(), split.total().toString());
    log.info(
        "order {} settled, {} yuan, {} parts for households",
        order.code(),
        split.total(),
        split.parts().size());
  }

  private void takeBack(CompletedOrder order, SoldOrder before, UUID refund, Money amount) {
    var on = orders.refundedOn(refund).orElseGet(days::today);
    var after = orders.after(before, refund, amount);
    books.takenBack(order, refund, on, SettlementSplit.of(before), SettlementSplit.of(after));
    activities.record("settlement.takenBack", "order", order.id(), order.code(), amount.toString());
    log.info("order {} refunded after completion, {} yuan taken back", order.code(), amount);
  }
}
