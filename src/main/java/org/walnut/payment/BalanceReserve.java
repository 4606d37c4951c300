package org.walnut.payment;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.walnut.ledger.Hold;
import org.walnut.ledger.Holds;
import org.walnut.ledger.NewHold;
import org.walnut.ledger.Posting;
import org.walnut.shared.Money;
import org.walnut.shared.Refused;

/** Sets aside, of what a payer has put by, what an attempt to pay from there needs. */
@Component
class BalanceReserve {

  private final Holds holds;
  private final PayTimes times;

  BalanceReserve(Holds holds, PayTimes times) {
    this.holds = holds;
    this.times = times;
  }

  /** Until the time to pay is over; once, however often it is asked. Refused when it is short. */
  void reserve(PaymentCard payment) {
    holds.reserve(
        new NewHold(
            cause(payment),
            PayWay.BALANCE.clearing(payment.payer()),
            payment.amount(),
            "payment.memo.held",
            times.until(payment)));
  }

  void settle(PaymentCard payment, Posting posting) {
    var hold = find(payment).orElseThrow(() -> new Refused("payment.problem.balanceOver"));
    holds.settle(hold.id(), posting);
  }

  /** What was not set aside, was paid or given free before, stays as it is. */
  void release(PaymentCard payment) {
    find(payment).ifPresent(hold -> holds.release(hold.id()));
  }

  /** What the payer may pay with, what is set aside for this very attempt included. */
  Money available(PaymentCard payment) {
    var free = holds.free(PayWay.BALANCE.clearing(payment.payer()));
    return find(payment).filter(Hold::stands).map(hold -> free.plus(hold.amount())).orElse(free);
  }

  private Optional<Hold> find(PaymentCard payment) {
    return holds.find(cause(payment));
  }

  private static String cause(PaymentCard payment) {
    return "payment:" + payment.id() + ":" + payment.attempt();
  }
}
