package org.walnut.payment.web;

import java.util.UUID;
import org.walnut.payment.PaymentCard;
import org.walnut.shared.Money;
import org.walnut.web.Show;

/**
 * What a payer sees before paying from what is put by.
 *
 * @param before what may be spent, what is set aside for this payment included
 * @param after what is left then; negative, when there is too little
 */
public record BalanceSlip(
    UUID payment, String code, String description, Money amount, Money before, Money after) {

  static BalanceSlip of(PaymentCard card, Money available) {
    return new BalanceSlip(
        card.id(),
        card.code(),
        card.description(),
        card.amount(),
        available,
        available.minus(card.amount()));
  }

  public boolean enough() {
    return !after.isNegative();
  }

  public String amountText() {
    return Show.yuan(amount);
  }

  public String beforeText() {
    return Show.yuan(before);
  }

  public String afterText() {
    return Show.yuan(after);
  }

  public String shortText() {
    return Show.yuan(after.negate());
  }

  public String path() {
    return "/pay/" + payment;
  }
}
