package org.walnut.payment;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.walnut.ledger.AccountRef;
import org.walnut.ledger.Ledger;
import org.walnut.ledger.Posting;
import org.walnut.ledger.Transfer;

/**
 * Writes received payments into the books: once each, from where the money of its way is; and gives
 * free what was set aside of a balance and is not needed.
 */
@Component
class PaymentBooks {

  private final Ledger ledger;
  private final BalanceReserve reserve;

  PaymentBooks(Ledger ledger, BalanceReserve reserve) {
    this.ledger = ledger;
    this.reserve = reserve;
  }

  void received(PaymentCard payment, PayWay way, LocalDate on) {
    var posting = posting(payment, way, on);
    if (way == PayWay.BALANCE) {
      reserve.settle(payment, posting);
    } else {
      notPaid(payment);
      ledger.post(posting);
    }
  }

  /** Not paid by the way of now. */
  void notPaid(PaymentCard payment) {
    if (payment.way() == PayWay.BALANCE) {
      reserve.release(payment);
    }
  }

  private static Posting posting(PaymentCard payment, PayWay way, LocalDate on) {
    var transfer =
        new Transfer(way.clearing(payment.payer()), AccountRef.buyers(), payment.amount());
    return new Posting(
        "payment:" + payment.id(),
        on,
        "payment.memo.received",
        "/payments/" + payment.id(),
        List.of(transfer));
  }
}
