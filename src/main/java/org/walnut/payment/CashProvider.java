package org.walnut.payment;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.shared.Money;

/** Our own counter: the payer brings the money there, and the payment's code says what for. */
@Component
class CashProvider implements Provider {

  @Override
  public PayWay way() {
    return PayWay.CASH;
  }

  @Override
  public Answer order(PaymentCard payment, String merchant) {
    var page = payment.path() + "/cash";
    return new Answer(Answer.State.OPEN, payment.amount(), null, page, payment.code());
  }

  @Override
  public Answer query(PaymentCard payment) {
    return Answer.of(Answer.State.OPEN, payment.amount(), null);
  }

  /** The counter takes nothing for a payment that goes on by another way. */
  @Override
  public Answer close(PaymentCard payment) {
    return Answer.of(Answer.State.CLOSED, payment.amount(), null);
  }

  @Override
  public RefundAnswer giveBack(PaymentCard payment, UUID refund, Money amount, String why) {
    return new RefundAnswer(RefundAnswer.State.WAITING);
  }
}
