package org.walnut.payment;

import java.util.UUID;
import org.walnut.shared.Money;

/**
 * What a buyer is to pay.
 *
 * @param purpose what it is paid for, as an order
 * @param description what the payer reads at the cashier's
 * @param returnPath the page of this site where the payer goes on afterwards
 * @param toBalance whether the payer puts it by, so that it cannot be paid from there
 */
public record NewPayment(
    UUID id, UUID purpose, Money amount, String description, String returnPath, boolean toBalance) {

  private static final int LONGEST_DESCRIPTION = 120;

  public NewPayment {
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("a payment is of more than nothing, was " + amount);
    }
    if (description.isBlank() || description.length() > LONGEST_DESCRIPTION) {
      throw new IllegalArgumentException("a description has 1 to 120 characters");
    }
    if (!returnPath.matches("/(?!/).*")) {
      throw new IllegalArgumentException("not a page of this site: " + returnPath);
    }
  }

  public NewPayment(UUID id, UUID purpose, Money amount, String description, String returnPath) {
    this(id, purpose, amount, description, returnPath, false);
  }
}
