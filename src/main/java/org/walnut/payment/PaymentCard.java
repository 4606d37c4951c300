package org.walnut.payment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;

/**
 * A payment as others see it.
 *
 * @param payer who pays; nobody signed in, when absent
 * @param refunded what went back or is asked to go back
 * @param toBalance whether the payer puts it by, so that it cannot be paid from there
 * @param why message key of the reason why it failed or is suspect
 * @param attempt rises when the payer changes the way of paying
 * @param cashierUrl where the payer pays, once the payment service knows the payment
 * @param payCode what the payer scans or writes to pay, where paying is by that
 * @param begunAt when the payer chose the way of now; the time to pay runs from then
 */
public record PaymentCard(
    UUID id,
    String code,
    PayWay way,
    int attempt,
    UUID purpose,
    @Nullable UUID payer,
    Money amount,
    Money refunded,
    String description,
    String returnPath,
    boolean toBalance,
    PaymentState state,
    @Nullable String why,
    @Nullable String cashierUrl,
    @Nullable String payCode,
    Instant requestedAt,
    Instant begunAt,
    @Nullable Instant paidAt) {

  /** By what number the payment service knows this attempt. */
  TradeNo tradeNo() {
    return new TradeNo(id, attempt);
  }

  /** As another attempt by another way, which was paid too. */
  PaymentCard by(PayWay otherWay, int otherAttempt) {
    return new PaymentCard(
        id,
        code,
        otherWay,
        otherAttempt == 0 ? attempt : otherAttempt,
        purpose,
        payer,
        amount,
        refunded,
        description,
        returnPath,
        toBalance,
        state,
        why,
        cashierUrl,
        payCode,
        requestedAt,
        begunAt,
        paidAt);
  }

  /** Whether it may be paid from what the payer has put by. */
  boolean fromBalance() {
    return payer != null && !toBalance;
  }

  /** Where the payer begins or goes on. */
  public String path() {
    return "/pay/" + id;
  }
}
