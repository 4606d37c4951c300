package org.walnut.order;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.shared.ChangedMeanwhile;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Refused;

/** Refunds that buyers ask for after delivery, and what is decided about them. */
@Service
public class AfterSales {

  private final OrderReach reach;
  private final OrderStore orders;
  private final RefundStore refunds;
  private final AfterSaleRules rules;
  private final OrderRefunds goods;
  private final MoneyBack money;
  private final Activities activities;

  AfterSales(
      OrderReach reach,
      OrderStore orders,
      RefundStore refunds,
      AfterSaleRules rules,
      OrderRefunds goods,
      MoneyBack money,
      Activities activities) {
    this.reach = reach;
    this.orders = orders;
    this.refunds = refunds;
    this.rules = rules;
    this.goods = goods;
    this.money = money;
    this.activities = activities;
  }

  /** Within seven days of delivery. The same id again answers what is there. */
  @Transactional
  public UUID ask(UUID order, NewRefundRequest request, Person me) {
    var id = request.id() == null ? Ids.next() : request.id();
    var asked = reach.ofBuyer(order, me);
    if (refunds.find(id).filter(refund -> refund.order().equals(order)).isEmpty()) {
      var parts = rules.parts(asked, request);
      var refund =
          MoneyBack.refund(
              id, asked, asked.payment(), RefundKind.AFTER_SALE, request.reason(), request.why(), parts.total(), request.whole());
      refunds.add(refund, parts);
      activities.record("order.refundAsked", "order", order, asked.code(), request.reason() + " " + parts.total());
    }
    return id;
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
      goods.restock(order.id());
    }
    money.pay(refund);
    activities.record("order.refundApproved", "order", order.id(), order.code(), approval.goods() + " " + refund.amount());
  }

  @Transactional
  public void decline(UUID id, Declining declining, Person me) {
    var refund = refunds.get(id);
    var order = reach.ofStaff(refund.order(), Act.REFUND_ORDERS, me);
    decide(refund, RefundProgress.DECLINED, null, declining.answer());
    activities.record("order.refundDeclined", "order", order.id(), order.code(), declining.answer());
  }

  /** Once more, after the payment service refused. */
  @Transactional
  public void payAgain(UUID id, Person me) {
    var refund = refunds.get(id);
    var order = reach.ofStaff(refund.order(), Act.REFUND_ORDERS, me);
    if (!refunds.approvedAgain(id)) {
      throw new Refused("order.refund.notFailed", refund.code());
    }
    money.pay(refund);
    activities.record("order.refundRetried", "order", order.id(), order.code(), refund.amount().toString());
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
      goods.restock(order);
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
