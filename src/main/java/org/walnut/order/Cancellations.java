package org.walnut.order;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.audit.Activities;

/** Calls orders off before their parcels leave. */
@Service
public class Cancellations {

  private final OrderReach reach;
  private final OrderStore orders;
  private final OrderRefunds refunds;
  private final Activities activities;
  private final Clock clock;

  Cancellations(
      OrderReach reach,
      OrderStore orders,
      OrderRefunds refunds,
      Activities activities,
      Clock clock) {
    this.reach = reach;
    this.orders = orders;
    this.refunds = refunds;
    this.activities = activities;
    this.clock = clock;
  }

  /**
   * By the buyer or the shop. What is not paid yet is called off with all that would be paid
   * together.
   */
  @Transactional
  public void cancel(UUID id, @Nullable String why, Person me) {
    var order = reach.ofEither(id, Act.FULFIL_ORDERS, me);
    var unpaid = order.state() == OrderState.CREATED;
    for (var each : unpaid ? orders.checkoutAlone(order.checkout()) : List.of(order)) {
      orders.become(each, OrderState.CANCELLED, why);
      refunds.free(each);
      if (!unpaid) {
        refunds.giveBack(each, RefundKind.CANCELLATION, RefundReason.CANCELLED, why);
      }
      activities.record("order.cancelled", "order", each.id(), each.code(), why);
    }
  }

  /** Not paid in time: the goods are free again. Answers whether it was so. */
  @Transactional
  public boolean expire(UUID id) {
    var order = orders.getAlone(id);
    var due = order.state() == OrderState.CREATED && !order.payBefore().isAfter(clock.instant());
    if (due) {
      orders.become(order, OrderState.EXPIRED, null);
      refunds.free(order);
      activities.record("order.expired", "order", id, order.code(), null);
    }
    return due;
  }
}
