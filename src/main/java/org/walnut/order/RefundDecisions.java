package org.walnut.order;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.shared.ChangedMeanwhile;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Refused;

/** What the shop or the county decides about refunds, and about goods that come back. */
@Service
public class RefundDecisions {

  private final OrderReach reach;
  private final OrderStore orders;
  private final OrderRefundStore refunds;
  private final OrderRefunds back;
  private final Activities activities;

  RefundDecisions(
      OrderReach reach,
      OrderStore orders,
      OrderRefundStore refunds,
      OrderRefunds back,
      Activities activities) {
    this.reach = reach;
    this.orders = orders;
    this.refunds = refunds;
    this.back = back;
    this.activities = activities;
  }

  @Transactional
  public void approve(UUID id, Approval approval, Person me) {
    var refund = refunds.get(id);
    var order = reach.ofStaff(refund.order(), Act.REFUND_ORDERS, me);
    if (approval.goods() == GoodsBack.RESTOCKED && !refund.whole()) {
      throw InvalidInput.at("goods", "order.fault.onlyWholeRestocked");
    }
    decide(refund, RefundProgress.APPROVED, approval.goods(), null);
    if (refund.whole() && order.state() == OrderState.DELIVERED) {
      orders.become(order, OrderState.REFUNDING, null);
    }
    if (approval.goods() == GoodsBack.RESTOCKED) {
      back.restock(order.id());
    }
    back.pay(refund);
    activities.record(
        "order.refundApproved",
        "order",
        order.id(),
        order.code(),
        approval.goods() + " " + refund.amount());
  }

  @Transactional
  public void decline(UUID id, Declining declining, Person me) {
    var refund = refunds.get(id);
    var order = reach.ofStaff(refund.order(), Act.REFUND_ORDERS, me);
    decide(refund, RefundProgress.DECLINED, null, declining.answer());
    activities.record(
        "order.refundDeclined", "order", order.id(), order.code(), declining.answer());
  }

  /** Once more, after the payment service refused. */
  @Transactional
  public void payAgain(UUID id, Person me) {
    var refund = refunds.get(id);
    var order = reach.ofStaff(refund.order(), Act.REFUND_ORDERS, me);
    if (!refunds.approvedAgain(id)) {
      throw new Refused("order.refund.notFailed", refund.code());
    }
    back.payAgain(refund);
    activities.record(
        "order.refundRetried", "order", order.id(), order.code(), refund.amount().toString());
  }

  /** What became of a refused parcel once it was back. */
  @Transactional
  public void parcelBack(UUID order, Approval approval, Person me) {
    var refused = reach.ofStaff(order, Act.FULFIL_ORDERS, me);
    var refund =
        refunds.of(order).stream()
            .filter(each -> each.kind() == RefundKind.REFUSAL && each.goodsBack() == null)
            .findFirst()
            .orElseThrow(() -> new Refused("order.parcel.notAwaited", refused.code()));
    if (approval.goods() == GoodsBack.KEPT) {
      throw InvalidInput.at("goods", "order.fault.parcelIsBack");
    }
    refunds.goodsBack(refund.id(), approval.goods());
    if (approval.goods() == GoodsBack.RESTOCKED) {
      back.restock(order);
    }
    activities.record("order.parcelBack", "order", order, refused.code(), approval.goods().name());
  }

  private void decide(
      Refund refund, RefundProgress state, @Nullable GoodsBack back, @Nullable String answer) {
    if (refund.state() != RefundProgress.REQUESTED) {
      throw new Refused("order.refund.decided", refund.code());
    }
    if (!refunds.decide(refund.id(), state, back, answer)) {
      throw new ChangedMeanwhile("order.refund", refund.code());
    }
  }
}
