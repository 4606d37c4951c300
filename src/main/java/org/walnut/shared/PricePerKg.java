package org.walnut.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/** A price in whole fen per kilogram, never negative. */
public record PricePerKg(@JsonValue long fen) implements Comparable<PricePerKg> {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PricePerKg {
    if (fen < 0) {
      throw new IllegalArgumentException(
          "a price must not be negative, was " + fen + " fen per kg");
    }
  }

  /** Throws {@link ArithmeticException} when the price is finer than a fen per kg or too large. */
  public static PricePerKg ofYuan(BigDecimal yuanPerKg) {
    return new PricePerKg(yuanPerKg.movePointRight(2).longValueExact());
  }

  /** The price of a jin (500 g), which is half a kilogram's. */
  public static PricePerKg ofYuanPerJin(BigDecimal yuanPerJin) {
    return ofYuan(yuanPerJin.multiply(BigDecimal.TWO));
  }

  /**
   * What the weight costs, rounded half up to the fen (away from zero when the weight is negative).
   */
  public Money times(Weight weight) {
    long milliFen = Math.multiplyExact(fen, weight.g());
    long carry = Math.abs(milliFen % 1000) >= 500 ? Long.signum(milliFen) : 0;
    return new Money(milliFen / 1000 + carry);
  }

  /** Yuan per kilogram, two decimals. */
  public BigDecimal yuan() {
    return BigDecimal.valueOf(fen, 2);
  }

  /** Three decimals, exact: a fen per kilogram is 0.005 yuan per jin. */
  public BigDecimal yuanPerJin() {
    return BigDecimal.valueOf(Math.multiplyExact(fen, 5), 3);
  }

  @Override
  public int compareTo(PricePerKg other) {
    return Long.compare(fen, other.fen);
  }

  @Override
  public String toString() {
    return yuan().toPlainString();
  }
}
