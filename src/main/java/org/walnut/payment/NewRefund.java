package org.walnut.payment;

import java.util.UUID;
import org.walnut.shared.Money;

/** What is to go back to the payer, and why. */
public record NewRefund(UUID id, UUID payment, Money amount, String why) {

  private static final int LONGEST_REASON = 200;

  public NewRefund {
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("a refund is of more than nothing, was " + amount);
    }
    if (why.isBlank() || why.length() > LONGEST_REASON) {
      throw new IllegalArgumentException("a reason has 1 to 200 characters");
    }
  }
}
