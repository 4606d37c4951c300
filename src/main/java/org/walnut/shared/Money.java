package org.walnut.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * An amount of renminbi in whole fen (100 fen = 1 yuan); a debt is negative, an overflow is an
 * error.
 */
public record Money(@JsonValue long fen) implements Comparable<Money> {

  public static final Money ZERO = new Money(0);

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Money {}

  /** Throws {@link ArithmeticException} when the amount is finer than a fen or too large. */
  public static Money ofYuan(BigDecimal yuan) {
    return new Money(yuan.movePointRight(2).longValueExact());
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(fen, other.fen));
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(fen, other.fen));
  }

  public Money negate() {
    return new Money(Math.negateExact(fen));
  }

  public Money times(long count) {
    return new Money(Math.multiplyExact(fen, count));
  }

  /**
   * One part per weight, by the largest remainder (the first of equals): the parts add up to this
   * amount, to the fen.
   */
  public List<Money> split(List<Weight> weights) {
    return split(weights.stream().mapToLong(Weight::g).toArray());
  }

  /** As {@link #split(List)}, for shares that are not weights. */
  public List<Money> split(long[] weights) {
    return Arrays.stream(LargestRemainder.split(fen, weights)).mapToObj(Money::new).toList();
  }

  public boolean isNegative() {
    return fen < 0;
  }

  public boolean isZero() {
    return fen == 0;
  }

  public boolean isPositive() {
    return fen > 0;
  }

  public BigDecimal yuan() {
    return BigDecimal.valueOf(fen, 2);
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(fen, other.fen);
  }

  @Override
  public String toString() {
    return yuan().toPlainString();
  }
}
