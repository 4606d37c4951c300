package org.walnut.order;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.walnut.audit.Activities;
import org.walnut.payment.PaymentFailed;
import org.walnut.payment.PaymentReceived;
import org.walnut.shared.Money;

/** Hears what became of payments. The same news twice changes nothing. */
@Component
class PaidOrders {

  private static final Logger log = LoggerFactory.getLogger(PaidOrders.class);

  private final OrderStore orders;
  private final MoneyBack money;
  private final Activities activities;

  PaidOrders(OrderStore orders, MoneyBack money, Activities activities) {
    this.orders = orders;
    this.money = money;
    this.activities = activities;
  }

  @ApplicationModuleListener
  void on(PaymentReceived event) {
    var checkout = orders.checkoutAlone(event.purpose());
    if (checkout.isEmpty() || known(checkout, event)) {
      return;
    }
    var due = checkout.stream().map(Order::total).reduce(Money.ZERO, Money::plus);
    if (!event.amount().equals(due)) {
      money.unwanted(
          checkout.getFirst(), event.payment(), event.amount(), RefundReason.WRONG_AMOUNT);
    } else if (checkout.stream().allMatch(order -> order.state() == OrderState.CREATED)) {
      orders.payBy(event.purpose(), event.payment());
      checkout.forEach(this::paid);
    } else {
      checkout.forEach(order ->
          money.unwanted(order, event.payment(), order.total(), RefundReason.LATE_PAYMENT));
    }
  }

  @ApplicationModuleListener
  void on(PaymentFailed event) {
    orders
        .checkoutAlone(event.purpose())
        .forEach(order ->
            activities.record(
                "order.paymentFailed", "order", order.id(), order.code(), event.why()));
  }

  /** The lots were found when the order was placed; from the payment on they serve it. */
  private void paid(Order order) {
    orders.become(order, OrderState.PAID, null);
    orders.become(orders.getAlone(order.id()), OrderState.ALLOCATED, null);
    activities.record("order.paid", "order", order.id(), order.code(), null);
    log.info("order {} paid", order.code());
  }

  private boolean known(List<Order> checkout, PaymentReceived event) {
    return checkout.stream()
        .anyMatch(order ->
            order.payment().equals(event.payment())
                && orders.since(order.id(), OrderState.PAID).isPresent());
  }
}
