package org.walnut.payment;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.walnut.shared.Money;
import org.walnut.shared.Refused;

/**
 * What payers have put by with us: nobody outside is asked. The amount is set aside as long as the
 * payer may take, and paid when the payer says so ({@link BalancePayments}).
 */
@Component
class BalanceProvider implements Provider {

  private static final Logger log = LoggerFactory.getLogger(BalanceProvider.class);

  private final BalanceReserve reserve;

  BalanceProvider(BalanceReserve reserve) {
    this.reserve = reserve;
  }

  @Override
  public PayWay way() {
    return PayWay.BALANCE;
  }

  /** Who has too little reads so on the page that confirms it, and may put more by first. */
  @Override
  public Answer order(PaymentCard payment, String merchant) {
    try {
      reserve.reserve(payment);
    } catch (Refused isShort) {
      log.info("payment {} waits for its balance: {}", payment.code(), isShort.getMessage());
    }
    return new Answer(Answer.State.OPEN, payment.amount(), null, payment.path() + "/balance", null);
  }

  @Override
  public Answer query(PaymentCard payment) {
    return Answer.of(Answer.State.OPEN, payment.amount(), null);
  }

  /** What was paid meanwhile is settled and stays so; whoever closes it then changes nothing. */
  @Override
  public Answer close(PaymentCard payment) {
    reserve.release(payment);
    return Answer.of(Answer.State.CLOSED, payment.amount(), null);
  }

  /** The posting of the refund is all there is to do. */
  @Override
  public RefundAnswer giveBack(PaymentCard payment, UUID refund, Money amount, String why) {
    return new RefundAnswer(RefundAnswer.State.DONE);
  }
}
