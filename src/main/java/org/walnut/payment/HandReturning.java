package org.walnut.payment;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.approval.DangerousAct;
import org.walnut.approval.Deed;
import org.walnut.audit.Activities;
import org.walnut.shared.Money;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;

/** Money that a person sent back by the bank leaves the books: it moved, so two must say so. */
@Component
class HandReturning implements DangerousAct<HandReturn> {

  /** Whatever goes back by hand. */
  private record Back(String code, UUID payment, Money amount) {

    private String path() {
      return "/payments/" + payment;
    }
  }

  private final RefundStore refunds;
  private final RefundLife refundLife;
  private final SecondPaymentLife seconds;
  private final PaymentStore payments;
  private final Activities activities;

  HandReturning(
      RefundStore refunds,
      RefundLife refundLife,
      SecondPaymentLife seconds,
      PaymentStore payments,
      Activities activities) {
    this.refunds = refunds;
    this.refundLife = refundLife;
    this.seconds = seconds;
    this.payments = payments;
    this.activities = activities;
  }

  @Override
  public String kind() {
    return "payment.returnByHand";
  }

  @Override
  public Class<HandReturn> payload() {
    return HandReturn.class;
  }

  @Override
  public Deed describe(HandReturn asked) {
    var back = open(asked);
    return new Deed(
        asked.id().toString(),
        back.code(),
        back.path(),
        "payment.returnByHand.happens",
        List.of(back.code(), back.amount(), asked.on(), asked.bankRef()));
  }

  @Override
  public void execute(HandReturn asked, UUID approval) {
    var back = open(asked);
    if (asked.second()) {
      seconds.wentBack(seconds.find(asked.id()).orElseThrow(), back.code(), asked.on());
    } else {
      refundLife.done(asked.id(), asked.on());
    }
    activities.record(
        "payment.returnedByHand", "payment", back.payment(), back.code(), asked.bankRef());
  }

  private Back open(HandReturn asked) {
    return asked.second() ? second(asked.id()) : refund(asked.id());
  }

  private Back second(UUID id) {
    var second = seconds.find(id).orElseThrow(() -> new NotFound("payment.refund", id));
    if (!second.open() || !second.way().byHand()) {
      throw new Refused("payment.problem.notByHand", second.code());
    }
    return new Back(second.code(), second.payment(), second.amount());
  }

  private Back refund(UUID id) {
    var refund = refunds.find(id).orElseThrow(() -> new NotFound("payment.refund", id));
    var way = payments.find(refund.payment()).orElseThrow().way();
    if (refund.state() != RefundState.REQUESTED || !way.byHand()) {
      throw new Refused("payment.problem.notByHand", refund.code());
    }
    return new Back(refund.code(), refund.payment(), refund.amount());
  }
}
