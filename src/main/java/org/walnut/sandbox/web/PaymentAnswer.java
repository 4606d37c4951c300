package org.walnut.sandbox.web;

import java.util.UUID;
import org.walnut.sandbox.SandboxPayment;
import org.walnut.sandbox.SandboxState;
import org.walnut.shared.Money;

/** A payment as the interface answers it. */
public record PaymentAnswer(
    UUID payment, String ref, SandboxState state, Money amount, Money refunded, String cashierUrl) {

  static PaymentAnswer neverAsked(UUID payment) {
    return new PaymentAnswer(payment, "", SandboxState.CLOSED, Money.ZERO, Money.ZERO, "/");
  }

  static PaymentAnswer of(SandboxPayment payment, String cashierUrl) {
    return new PaymentAnswer(
        payment.id(),
        payment.ref(),
        payment.state(),
        payment.amount(),
        payment.refunded(),
        cashierUrl);
  }
}
