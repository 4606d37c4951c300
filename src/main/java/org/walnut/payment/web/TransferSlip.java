package org.walnut.payment.web;

import java.time.Instant;
import java.util.UUID;
import org.walnut.payment.TransferAccount;
import org.walnut.shared.Money;
import org.walnut.web.Show;

/**
 * What a payer needs to send money: to whom, how much, and what to write on it.
 *
 * @param until when the time to pay is over
 */
public record TransferSlip(
    UUID payment,
    String code,
    String description,
    TransferAccount account,
    Money amount,
    String reference,
    Instant until) {

  public String amountText() {
    return Show.yuan(amount);
  }

  /** As it is typed into a form of the bank. */
  public String amountPlain() {
    return amount.toString();
  }

  public String untilText() {
    return Show.time(until);
  }

  public String path() {
    return "/pay/" + payment;
  }
}
