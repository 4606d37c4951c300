package org.walnut.payment;

import java.util.UUID;
import org.walnut.shared.Money;

/**
 * What a buyer is to pay.
 *
 * @param purpose what it is paid for, as an order
 * @param description what the payer reads at the cashier's
 * @param returnPath the page of this site where the payer goes on afterwards
 */
public record NewPayment(
    UUID id, UUID purpose, Money amount, String description, String returnPath) {

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
}
