package org.walnut.order;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.walnut.audit.Activities;
import org.walnut.payment.RefundDone;
import org.walnut.payment.RefundFailed;
import org.walnut.shared.Days;

/** Hears what became of refunds. The same news twice changes nothing. */
@Component
class RefundedOrders {

  private static final Logger log = LoggerFactory.getLogger(RefundedOrders.class);

  private final OrderStore orders;
  private final OrderRefundStore refunds;
  private final Activities activities;
  private final ApplicationEventPublisher events;
  private final Days days;

  RefundedOrders(
      OrderStore orders,
      OrderRefundStore refunds,
      Activities activities,
      ApplicationEventPublisher events,
      Days days) {
    this.orders = orders;
    this.refunds = refunds;
    this.activities = activities;
    this.events = events;
    this.days = days;
  }

  @ApplicationModuleListener
  void on(RefundDone event) {
    refunds.find(event.refund()).ifPresent(this::done);
  }

  @ApplicationModuleListener
  void on(RefundFailed event) {
    refunds.find(event.refund()).ifPresent(refund -> failed(refund, event.why()));
  }

  private void done(Refund refund) {
    var order = orders.getAlone(refund.order());
    if (refunds.done(refund.id(), order.completed(), days.today())) {
      activities.record(
          "order.refunded", "order", order.id(), order.code(), refund.amount().toString());
      if (refund.kind() != RefundKind.AUTOMATIC) {
        refunded(order, refund);
      }
      log.info("order {} refunded {} yuan", order.code(), refund.amount());
    }
  }

  /** Not what came too late or twice: that was never part of the order. */
  private void refunded(Order order, Refund refund) {
    if (order.state().mayBecome(OrderState.REFUNDED)) {
      orders.become(order, OrderState.REFUNDED, null);
    }
    events.publishEvent(
        new OrderRefunded(order.id(), refund.id(), refund.amount(), order.completed()));
  }

  private void failed(Refund refund, String why) {
    if (refunds.failed(refund.id())) {
      var order = orders.getAlone(refund.order());
      activities.record("order.refundFailed", "order", order.id(), order.code(), why);
      log.warn("refund {} of order {} failed: {}", refund.code(), order.code(), why);
    }
  }
}
