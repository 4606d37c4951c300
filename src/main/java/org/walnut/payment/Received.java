package org.walnut.payment;

import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;

/**
 * What a payment service says it has received for a payment.
 *
 * @param attempt the attempt that was paid; 0 where the service does not know of attempts
 * @param ref the service's own number of it
 */
record Received(PayWay way, int attempt, Money amount, @Nullable String ref) {

  /** Whether it came by the way and the attempt that the payment is at. */
  boolean of(PaymentCard payment) {
    return way == payment.way() && (attempt == 0 || attempt == payment.attempt());
  }
}
