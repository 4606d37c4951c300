package org.walnut.payment;

import java.util.UUID;
import org.walnut.shared.Money;

/** What a household is to be paid by the bank; the id is the line's. */
public record NewPayout(
    UUID id, UUID household, String name, String bankCard, Money amount, String memo) {

  public NewPayout {
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("a payout is of more than nothing, was " + amount);
    }
  }
}
