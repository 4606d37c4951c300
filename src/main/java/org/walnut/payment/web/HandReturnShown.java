package org.walnut.payment.web;

import java.util.UUID;
import org.walnut.payment.PayWay;
import org.walnut.payment.RefundCard;
import org.walnut.payment.RefundState;
import org.walnut.payment.SecondPayment;
import org.walnut.shared.Money;
import org.walnut.web.Show;
import org.walnut.web.Words;

/**
 * What a person is to send back.
 *
 * @param code what to write on it
 * @param action where the completion is sent to
 */
public record HandReturnShown(
    String code, Money amount, PayWay way, UUID payment, boolean open, String action) {

  static HandReturnShown of(RefundCard refund, PayWay way) {
    return new HandReturnShown(
        refund.code(),
        refund.amount(),
        way,
        refund.payment(),
        refund.state() == RefundState.REQUESTED && way.byHand(),
        "/refunds/" + refund.id() + "/completion");
  }

  static HandReturnShown of(SecondPayment second) {
    return new HandReturnShown(
        second.code(),
        second.amount(),
        second.way(),
        second.payment(),
        second.open() && second.way().byHand(),
        "/payments/" + second.payment() + "/seconds/" + second.id() + "/completion");
  }

  public String amountText() {
    return Show.yuan(amount);
  }

  public String wayText() {
    return Words.label(way);
  }

  public String paymentPath() {
    return "/payments/" + payment;
  }
}
