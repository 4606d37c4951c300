package org.walnut.sandbox;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;

/** What a merchant wants to give back; the refund's number is the merchant's own. */
public record NewSandboxRefund(UUID refund, Money amount) {

  public NewSandboxRefund {
    requireNonNull(refund);
    if (!amount.isPositive()) {
      throw InvalidInput.at("amount", "fault.Money.positive");
    }
  }
}
