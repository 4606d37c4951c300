package org.walnut.household;

import org.jspecify.annotations.Nullable;
import org.walnut.web.Show;

/** How a household is reached and paid. Shows itself masked wherever it is written. */
public record Contact(@Nullable String phone, @Nullable String bankCard) {

  public Contact masked() {
    return new Contact(
        phone == null ? null : Show.phone(phone),
        bankCard == null ? null : "•••• " + bankCard.substring(bankCard.length() - 4));
  }

  @Override
  public String toString() {
    var masked = masked();
    return masked.phone + " " + masked.bankCard;
  }
}
