package org.walnut.order.web;

import static org.walnut.order.OrderState.ALLOCATED;
import static org.walnut.order.OrderState.CREATED;
import static org.walnut.order.OrderState.DELIVERED;
import static org.walnut.order.OrderState.PACKED;
import static org.walnut.order.OrderState.PICKED;
import static org.walnut.order.OrderState.SHIPPED;

import java.time.Duration;
import java.time.Instant;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.order.RefundKind;
import org.walnut.order.RefundProgress;
import org.walnut.order.WholeReceivers;

/** What the reader may do with an order now; its page has a button for each. */
public record OrderActs(
    boolean pay,
    boolean cancel,
    boolean pick,
    boolean pack,
    boolean ship,
    boolean deliver,
    boolean confirm,
    boolean refuse,
    boolean parcelBack,
    boolean askRefund,
    boolean decideRefund,
    boolean unmask) {

  private static final Duration WINDOW = Duration.ofDays(7);

  static OrderActs ofBuyer(OrderJson json, Instant now) {
    var state = json.order().state();
    var open = open(json);
    var delivered = json.order().deliveredAt();
    var kept = state == DELIVERED || json.order().completedOn() != null;
    var inTime = delivered != null && !now.isAfter(delivered.plus(WINDOW));
    var left = json.order().total().compareTo(json.order().refunded()) > 0;
    return new OrderActs(
        state == CREATED,
        state.beforeShipping(),
        false,
        false,
        false,
        false,
        (state == SHIPPED || state == DELIVERED) && !open,
        state == SHIPPED,
        false,
        kept && inTime && left && !open,
        false,
        false);
  }

  static OrderActs ofStaff(OrderJson json, Person me) {
    var state = json.order().state();
    var fulfils = me.may(Act.FULFIL_ORDERS);
    var awaited =
        json.refunds().stream()
            .anyMatch(refund -> refund.kind() == RefundKind.REFUSAL && refund.goodsBack() == null);
    return new OrderActs(
        false,
        fulfils && state.beforeShipping(),
        fulfils && state == ALLOCATED,
        fulfils && state == PICKED,
        fulfils && state == PACKED,
        fulfils && state == SHIPPED,
        false,
        fulfils && state == SHIPPED,
        fulfils && awaited,
        false,
        me.may(Act.REFUND_ORDERS),
        fulfils && WholeReceivers.isNeeded(state));
  }

  private static boolean open(OrderJson json) {
    return json.refunds().stream()
        .anyMatch(refund ->
            refund.state() != RefundProgress.DECLINED && refund.state() != RefundProgress.DONE);
  }
}
