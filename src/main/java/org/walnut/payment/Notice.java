package org.walnut.payment;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;

/**
 * The words of a notice of a payment service, whose own it is proven to be.
 *
 * @param notice its number, the same when the same thing is told again
 * @param attempt of which attempt to pay it tells; 0 where the service does not know of attempts
 * @param ref the service's own number of the payment
 */
record Notice(
    UUID notice,
    NoticeKind kind,
    PayWay way,
    UUID payment,
    int attempt,
    @Nullable UUID refund,
    Money amount,
    @Nullable String ref) {

  Notice {
    requireNonNull(notice);
    requireNonNull(kind);
    requireNonNull(payment);
    requireNonNull(amount);
    if ((kind == NoticeKind.REFUNDED || kind == NoticeKind.REFUND_REFUSED) && refund == null) {
      throw new IllegalArgumentException("a notice of a refund names it");
    }
  }

  Received received() {
    return new Received(way, attempt, amount, ref);
  }

  /** Whether it tells of the way by which the payment is to be paid now. */
  boolean of(PaymentCard card) {
    return received().of(card);
  }
}
