package org.walnut.order;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.walnut.audit.Activities;
import org.walnut.shared.Days;

/** Completes an order and tells the others. */
@Component
class Completion {

  private static final Logger log = LoggerFactory.getLogger(Completion.class);

  private final OrderStore orders;
  private final Activities activities;
  private final ApplicationEventPublisher events;
  private final Days days;

  Completion(
      OrderStore orders, Activities activities, ApplicationEventPublisher events, Days days) {
    this.orders = orders;
    this.activities = activities;
    this.events = events;
    this.days = days;
  }

  void complete(Order order, boolean byBuyer) {
    order.requireMayBecome(OrderState.COMPLETED);
    var today = days.today();
    orders.completed(order, byBuyer, today);
    activities.record("order.completed", "order", order.id(), order.code(), null);
    events.publishEvent(new OrderCompleted(order.id(), byBuyer, today));
    log.info("order {} completed, confirmed by the buyer: {}", order.code(), byBuyer);
  }
}
