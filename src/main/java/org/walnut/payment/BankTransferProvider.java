package org.walnut.payment;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.shared.Money;

/**
 * Our own account at the bank. Nobody can be asked: what came stands in the bank's file, and what
 * goes back is sent by a person.
 */
@Component
class BankTransferProvider implements Provider {

  private final TransferReferenceStore store;
  private final Clock clock;

  BankTransferProvider(TransferReferenceStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public PayWay way() {
    return PayWay.BANK_TRANSFER;
  }

  @Override
  public Answer order(PaymentCard payment, String merchant) {
    var reference = TransferReference.of(payment.id(), payment.attempt());
    store.keep(reference, payment.id(), payment.attempt(), clock.instant());
    var page = payment.path() + "/transfer";
    return new Answer(Answer.State.OPEN, payment.amount(), null, page, reference);
  }

  @Override
  public Answer query(PaymentCard payment) {
    return Answer.of(Answer.State.OPEN, payment.amount(), null);
  }

  /** Nobody can be kept from sending money; what comes too late is for a person. */
  @Override
  public Answer close(PaymentCard payment) {
    return Answer.of(Answer.State.CLOSED, payment.amount(), null);
  }

  @Override
  public RefundAnswer giveBack(PaymentCard payment, UUID refund, Money amount, String why) {
    return new RefundAnswer(RefundAnswer.State.WAITING);
  }
}
