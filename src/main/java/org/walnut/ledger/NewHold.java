package org.walnut.ledger;

import java.time.Instant;
import org.walnut.shared.Money;

/**
 * Money of a covered account to be set aside for what is to be paid.
 *
 * @param cause what makes it happen once only, as {@code payment:<id>}
 * @param memo message key of the sentence that says what it is for
 * @param until when it is given free by itself
 */
public record NewHold(String cause, AccountRef account, Money amount, String memo, Instant until) {

  public NewHold {
    if (!account.kind().covered()) {
      throw new IllegalArgumentException("nothing is held of an account of " + account.kind());
    }
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("a hold is of more than nothing, was " + amount);
    }
  }
}
