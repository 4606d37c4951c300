package org.walnut.payment;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;

/**
 * The words of a notice of the payment service.
 *
 * @param notice its number, the same when the same thing is told again
 */
record Notice(UUID notice, NoticeKind kind, UUID payment, @Nullable UUID refund, Money amount) {

  Notice {
    requireNonNull(notice);
    requireNonNull(kind);
    requireNonNull(payment);
    requireNonNull(amount);
    if ((kind == NoticeKind.REFUNDED || kind == NoticeKind.REFUND_REFUSED) && refund == null) {
      throw new IllegalArgumentException("a notice of a refund names it");
    }
  }
}
