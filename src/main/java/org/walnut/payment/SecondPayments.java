package org.walnut.payment;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;

/**
 * What came a second time because a payer changed the way and both were paid: a person sends it
 * back by the way by which it came. The service is asked outside every transaction.
 */
@Service
public class SecondPayments {

  private static final Logger log = LoggerFactory.getLogger(SecondPayments.class);
  private static final String WHY = "paid twice";

  private final SecondPaymentLife life;
  private final Payments payments;
  private final Providers providers;

  SecondPayments(SecondPaymentLife life, Payments payments, Providers providers) {
    this.life = life;
    this.payments = payments;
    this.providers = providers;
  }

  public List<SecondPayment> of(UUID payment) {
    return life.of(payment);
  }

  /** Asked again, the service answers the same; false while it has not done it yet. */
  public boolean giveBack(UUID payment, UUID id) {
    var second =
        life.find(id)
            .filter(found -> found.payment().equals(payment))
            .orElseThrow(() -> new NotFound("payment.kind", id));
    if (!second.open()) {
      return true;
    }
    var card = payments.card(payment);
    var paid = card.by(second.way(), second.attempt());
    try {
      var answer = providers.of(second.way()).giveBack(paid, id, second.amount(), WHY);
      return switch (answer.state()) {
        case DONE -> {
          life.wentBack(second, card.code());
          yield true;
        }
        case REFUSED -> throw new Refused("payment.problem.secondRefused", second.way());
        case WAITING -> false;
      };
    } catch (ProviderSilent silent) {
      log.warn("what came twice for {} waits: {}", card.code(), silent.getMessage());
      return false;
    }
  }
}
