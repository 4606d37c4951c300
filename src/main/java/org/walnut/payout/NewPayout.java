package org.walnut.payout;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;

/**
 * What a household is to be paid; the id is the line's.
 *
 * @param target the bank card or the WeChat receiver; none for cash
 */
public record NewPayout(
    UUID id,
    UUID household,
    String name,
    PayoutWay way,
    @Nullable String target,
    Money amount,
    String memo) {

  public NewPayout {
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("a payout is of more than nothing, was " + amount);
    }
    if ((target == null) != (way == PayoutWay.CASH)) {
      throw new IllegalArgumentException(
          "a payout by " + way + " with target: " + (target != null));
    }
  }
}
