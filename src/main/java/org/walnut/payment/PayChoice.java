package org.walnut.payment;

import static org.walnut.payment.Provider.Answer.State.CLOSED;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Refused;

/**
 * Lets a payer choose how to pay. Of several ways only one is open at a time: the one before is
 * closed with its service first, so that nobody pays twice.
 */
@Service
public class PayChoice {

  private static final Logger log = LoggerFactory.getLogger(PayChoice.class);

  private final Providers providers;
  private final Payments payments;
  private final PaymentLife life;
  private final PaymentErrands errands;
  private final TransferAccounts accounts;

  PayChoice(
      Providers providers,
      Payments payments,
      PaymentLife life,
      PaymentErrands errands,
      TransferAccounts accounts) {
    this.providers = providers;
    this.payments = payments;
    this.life = life;
    this.errands = errands;
    this.accounts = accounts;
  }

  /** What payers may choose from in the county at hand, the usual way first. */
  public List<PayWay> ways() {
    return providers.offered().stream().filter(this::open).toList();
  }

  /** What this payment may be paid by, the usual way first. */
  public List<PayWay> ways(UUID id) {
    return ways(payments.card(id));
  }

  private List<PayWay> ways(PaymentCard payment) {
    return ways().stream().filter(way -> way != PayWay.BALANCE || payment.fromBalance()).toList();
  }

  private boolean open(PayWay way) {
    return switch (way) {
      case SANDBOX, WECHAT, ALIPAY, BALANCE -> true;
      case BANK_TRANSFER -> accounts.current().isPresent();
    };
  }

  /**
   * Goes on by this way. What was paid by the way before is taken and stays. Chosen again, the same
   * way changes nothing; {@code way} is the field at fault when it is not offered.
   */
  public void choose(UUID id, PayWay way) {
    var payment = payments.card(id);
    if (!ways(payment).contains(way)) {
      throw InvalidInput.at("way", "payment.fault.way");
    }
    if (payment.way() != way && payment.state().open()) {
      change(payment, way);
    }
    errands.ask(id);
  }

  private void change(PaymentCard payment, PayWay way) {
    if (payment.attempt() == TradeNo.MOST_ATTEMPTS) {
      throw new Refused("payment.problem.attempts", payment.code());
    }
    try {
      var before = closed(payment);
      if (before.state() == CLOSED) {
        life.begin(payment, way);
      } else {
        errands.take(payment, before);
      }
    } catch (ProviderSilent silent) {
      log.warn("payment {} cannot change its way: {}", payment.code(), silent.getMessage());
      throw new Refused("payment.problem.wayBusy");
    }
  }

  private Provider.Answer closed(PaymentCard payment) {
    return providers.of(payment.way()).close(payment);
  }
}
