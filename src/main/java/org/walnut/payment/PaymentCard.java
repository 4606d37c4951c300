package org.walnut.payment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;

/**
 * A payment as others see it.
 *
 * @param refunded what went back or is asked to go back
 * @param why message key of the reason why it failed or is suspect
 * @param cashierUrl where the payer pays, once the payment service knows the payment
 */
public record PaymentCard(
    UUID id,
    String code,
    UUID purpose,
    Money amount,
    Money refunded,
    String description,
    String returnPath,
    PaymentState state,
    @Nullable String why,
    @Nullable String cashierUrl,
    Instant requestedAt,
    @Nullable Instant paidAt) {

  /** Where the payer begins or goes on. */
  public String path() {
    return "/pay/" + id;
  }
}
