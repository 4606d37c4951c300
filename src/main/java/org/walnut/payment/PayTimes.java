package org.walnut.payment;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** How long payers may take. */
@Component
public class PayTimes {

  private final PaymentSettings settings;

  PayTimes(PaymentSettings settings) {
    this.settings = settings;
  }

  /** From then on nobody waits for it. */
  public Instant until(PaymentCard payment) {
    return payment.begunAt().plus(settings.validFor(payment.way()));
  }
}
