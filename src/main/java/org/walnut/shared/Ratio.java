package org.walnut.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A part of a whole, kept as the two counts it comes from. */
public record Ratio(long part, long whole) {

  public Ratio {
    if (whole <= 0) {
      throw new IllegalArgumentException("the whole must be above zero, was " + whole);
    }
  }

  /** In per cent, two decimals, rounded half up. */
  public BigDecimal percent() {
    return BigDecimal.valueOf(part)
        .movePointRight(2)
        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
  }

  @Override
  public String toString() {
    return percent().toPlainString() + " %";
  }
}
