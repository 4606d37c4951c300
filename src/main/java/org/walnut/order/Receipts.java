package org.walnut.order;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.shared.Refused;

/** How a parcel's journey ends: taken and kept, or not taken. */
@Service
public class Receipts {

  private final OrderReach reach;
  private final OrderStore orders;
  private final OrderRefunds refunds;
  private final Completion completion;
  private final Activities activities;

  Receipts(
      OrderReach reach,
      OrderStore orders,
      OrderRefunds refunds,
      Completion completion,
      Activities activities) {
    this.reach = reach;
    this.orders = orders;
    this.refunds = refunds;
    this.completion = completion;
    this.activities = activities;
  }

  /** The buyer says that the goods are there and right; that also says they were delivered. */
  @Transactional
  public void confirm(UUID id, Person me) {
    var order = reach.ofBuyer(id, me);
    if (refunds.open(id)) {
      throw new Refused("order.refund.openStill", order.code());
    }
    var delivered = order.state() == OrderState.SHIPPED ? orders.delivered(order) : order;
    completion.complete(delivered, true);
  }

  /** Seven days after delivery without a word an order is complete; not while a refund is open. */
  @Transactional
  public boolean completeUnasked(UUID id) {
    var order = orders.getAlone(id);
    var due = order.state() == OrderState.DELIVERED && !refunds.open(id);
    if (due) {
      completion.complete(order, false);
    }
    return due;
  }

  /**
   * The parcel is not taken from the courier and comes back; the buyer gets the money back at once.
   */
  @Transactional
  public void refuse(UUID id, @Nullable String why, Person me) {
    var order = reach.ofEither(id, Act.FULFIL_ORDERS, me);
    orders.become(order, OrderState.REFUSED, why);
    refunds.giveBack(order, RefundKind.REFUSAL, RefundReason.REFUSED, why);
    activities.record("order.refused", "order", id, order.code(), why);
  }
}
