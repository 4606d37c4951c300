package org.walnut.payment;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.Money;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;

/** Pays from what the payer has put by, when the payer has seen the sums and says so. */
@Service
@Transactional
public class BalancePayments {

  private final PaymentStore store;
  private final PaymentLife life;
  private final BalanceReserve reserve;
  private final PayTimes times;
  private final Clock clock;

  BalancePayments(
      PaymentStore store, PaymentLife life, BalanceReserve reserve, PayTimes times, Clock clock) {
    this.store = store;
    this.life = life;
    this.reserve = reserve;
    this.times = times;
    this.clock = clock;
  }

  /** What the payer may pay with, what is set aside for this payment included. */
  @Transactional(readOnly = true)
  public Money available(PaymentCard payment) {
    return reserve.available(payment);
  }

  /**
   * In one transaction the payment is paid and the money moves. Paid already, nothing happens; what
   * was short before is tried again. Refused when it is not paid this way, its time is over, or the
   * payer has too little.
   */
  public void pay(UUID id) {
    var payment = store.lock(id).orElseThrow(() -> new NotFound("payment.kind", id));
    if (payment.state() == PaymentState.PAID) {
      return;
    }
    if (payment.way() != PayWay.BALANCE || payment.state() != PaymentState.PENDING) {
      throw new Refused("payment.problem.notFromBalance", payment.code());
    }
    if (!times.until(payment).isAfter(clock.instant())) {
      throw new Refused("payment.problem.balanceOver");
    }
    var available = reserve.available(payment);
    if (available.compareTo(payment.amount()) < 0) {
      throw new Refused("payment.problem.balanceShort", payment.amount().minus(available));
    }
    reserve.reserve(payment);
    life.received(payment, new Received(PayWay.BALANCE, payment.attempt(), payment.amount(), null));
  }
}
