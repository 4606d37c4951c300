package org.walnut.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * A weight in whole grams (1 kg = 1000 g, 1 jin = 500 g); what leaves is negative, an overflow is
 * an error.
 */
public record Weight(@JsonValue long g) implements Comparable<Weight> {

  public static final Weight ZERO = new Weight(0);

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Weight {}

  /** Throws {@link ArithmeticException} when the weight is finer than a gram or too large. */
  public static Weight ofKg(BigDecimal kg) {
    return new Weight(kg.movePointRight(3).longValueExact());
  }

  public Weight plus(Weight other) {
    return new Weight(Math.addExact(g, other.g));
  }

  public Weight minus(Weight other) {
    return new Weight(Math.subtractExact(g, other.g));
  }

  public Weight negate() {
    return new Weight(Math.negateExact(g));
  }

  public Weight times(long count) {
    return new Weight(Math.multiplyExact(g, count));
  }

  /**
   * One part per weight, by the largest remainder (the first of equals): the parts add up to this
   * weight, to the gram.
   */
  public List<Weight> split(List<Weight> weights) {
    var parts = LargestRemainder.split(g, weights.stream().mapToLong(Weight::g).toArray());
    return Arrays.stream(parts).mapToObj(Weight::new).toList();
  }

  public boolean isNegative() {
    return g < 0;
  }

  public boolean isZero() {
    return g == 0;
  }

  public boolean isPositive() {
    return g > 0;
  }

  /** Three decimals, exact. */
  public BigDecimal kg() {
    return BigDecimal.valueOf(g, 3);
  }

  /** Three decimals, exact: a gram is 0.002 jin. */
  public BigDecimal jin() {
    return BigDecimal.valueOf(Math.multiplyExact(g, 2), 3);
  }

  @Override
  public int compareTo(Weight other) {
    return Long.compare(g, other.g);
  }

  /** Kilograms without trailing zeros: "12.5". */
  @Override
  public String toString() {
    return kg().stripTrailingZeros().toPlainString();
  }
}
