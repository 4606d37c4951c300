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
 * @param attempt rises when the payer changes the way of paying
 * @param cashierUrl where the payer pays, once the payment service knows the payment
 * @param payCode what the payer scans to pay, where paying is by scanning
 */
public record PaymentCard(
    UUID id,
    String code,
    PayWay way,
    int attempt,
    UUID purpose,
    Money amount,
    Money refunded,
    String description,
    String returnPath,
    PaymentState state,
    @Nullable String why,
    @Nullable String cashierUrl,
    @Nullable String payCode,
    Instant requestedAt,
    @Nullable Instant paidAt) {

  /** By what number the payment service knows this attempt. */
  TradeNo tradeNo() {
    return new TradeNo(id, attempt);
  }

  /** Where the payer begins or goes on. */
  public String path() {
    return "/pay/" + id;
  }
}
