package org.walnut.order;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.shared.Ids;

/** Refunds that buyers ask for after delivery. */
@Service
public class AfterSales {

  private final OrderReach reach;
  private final OrderRefundStore refunds;
  private final AfterSaleRules rules;
  private final Activities activities;

  AfterSales(
      OrderReach reach, OrderRefundStore refunds, AfterSaleRules rules, Activities activities) {
    this.reach = reach;
    this.refunds = refunds;
    this.rules = rules;
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
              id,
              asked,
              asked.payment(),
              RefundKind.AFTER_SALE,
              request.reason(),
              request.why(),
              parts.total(),
              request.whole());
      refunds.add(refund, parts);
      activities.record(
          "order.refundAsked",
          "order",
          order,
          asked.code(),
          request.reason() + " " + parts.total());
    }
    return id;
  }
}
