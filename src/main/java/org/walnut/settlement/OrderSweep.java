package org.walnut.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.shared.Problem;

/**
 * Settles many completed orders at once, in a fixed number of statements; an order that cannot be
 * settled is left and does not hold up the others.
 */
@Component
class OrderSweep {

  private static final Logger log = LoggerFactory.getLogger(OrderSweep.class);

  private final SoldOrderStore orders;
  private final PostingStore postings;
  private final SettlementBooks books;
  private final TransactionTemplate transaction;

  OrderSweep(
      SoldOrderStore orders,
      PostingStore postings,
      SettlementBooks books,
      TransactionTemplate transaction) {
    this.orders = orders;
    this.postings = postings;
    this.books = books;
    this.transaction = transaction;
  }

  /** All in one transaction, or in halves of it; answers how many were left. */
  int settle(List<UUID> batch) {
    try {
      transaction.executeWithoutResult(_ -> settleTogether(batch));
      return 0;
    } catch (RuntimeException fault) {
      if (batch.size() == 1) {
        log.warn("order {} is left: {}", batch.getFirst(), said(fault));
        return 1;
      }
      return halves(batch).stream().mapToInt(this::settle).sum();
    }
  }

  private void settleTogether(List<UUID> batch) {
    postings.lock(batch);
    var open = new ArrayList<>(batch);
    open.removeAll(postings.settledAmong(batch));
    books.settled(
        orders.completed(open).stream()
            .map(order -> new SettledOrder(order, SettlementSplit.of(order.sold())))
            .toList());
  }

  /** What fails together is tried again in halves, down to the order that fails. */
  private static List<List<UUID>> halves(List<UUID> batch) {
    int half = batch.size() / 2;
    return List.of(batch.subList(0, half), batch.subList(half, batch.size()));
  }

  private static String said(RuntimeException fault) {
    return fault instanceof Problem problem ? problem.key() : fault.toString();
  }
}
