package org.walnut.order;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.shared.Forbidden;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;
import org.walnut.shared.NotFound;

/** Takes orders from buyers. */
@Service
public class Orders {

  /** How long goods are kept for somebody who has not paid. */
  static final Duration TIME_TO_PAY = Duration.ofMinutes(30);

  private static final Logger log = LoggerFactory.getLogger(Orders.class);

  private final OrderStore orders;
  private final Placing placing;
  private final OrderPayments payments;
  private final Activities activities;

  Orders(OrderStore orders, Placing placing, OrderPayments payments, Activities activities) {
    this.orders = orders;
    this.placing = placing;
    this.payments = payments;
    this.activities = activities;
  }

  /**
   * Places the order, has the goods put aside and asks for the payment; one order for each shop,
   * one payment for all. The same id again answers what is there.
   */
  @Transactional
  public Placed place(NewOrder order, Person me) {
    if (!me.may(Act.BUY)) {
      throw new Forbidden("order.problem.buyersOnly");
    }
    var checkout = order.id() == null ? Ids.next() : order.id();
    var there = orders.checkoutAlone(checkout);
    if (!there.isEmpty()) {
      return placed(checkout, there, me);
    }
    placing.place(checkout, order, me.id());
    var made = orders.checkoutAlone(checkout);
    var placed = placed(checkout, made, me);
    payments.request(placed, made);
    for (var each : made) {
      orders.step(each.id(), OrderState.CREATED, null);
      activities.record("order.placed", "order", each.id(), each.code(), null);
    }
    log.info("checkout {} placed, {} orders, {} yuan", checkout, made.size(), placed.total());
    return placed;
  }

  /** The payment of a checkout; a new one when the last one failed. */
  @Transactional
  public UUID payment(UUID checkout, Person me) {
    var there = orders.checkoutAlone(checkout);
    var placed = placed(checkout, there, me);
    there.forEach(order -> order.requireMayBecome(OrderState.PAID));
    return payments.current(placed, there);
  }

  /** How far an order has come. */
  @Transactional(readOnly = true)
  public OrderState state(UUID id) {
    return orders.state(id);
  }

  private static Placed placed(UUID checkout, List<Order> orders, Person me) {
    if (orders.isEmpty() || !orders.getFirst().buyer().equals(me.id())) {
      throw new NotFound("order.order", checkout);
    }
    var total = orders.stream().map(Order::total).reduce(Money.ZERO, Money::plus);
    return new Placed(
        checkout, orders.getFirst().payment(), orders.stream().map(Order::id).toList(), total);
  }
}
