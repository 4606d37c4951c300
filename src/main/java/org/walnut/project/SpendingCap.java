package org.walnut.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.walnut.shared.Money;

/** The largest share that a category may take of a plan's money of one source. */
record SpendingCap(int capBp, boolean refuses) {

  /** The part of the whole that the cap allows, to the fen below. */
  Money of(Money whole) {
    return new Money(
        BigDecimal.valueOf(whole.fen())
            .multiply(BigDecimal.valueOf(capBp))
            .divide(BigDecimal.valueOf(10_000), RoundingMode.DOWN)
            .longValueExact());
  }

  BigDecimal share() {
    return BigDecimal.valueOf(capBp, 4);
  }
}
