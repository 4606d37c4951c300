package org.walnut.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A figure's number and what it is made of.
 *
 * @param value the number: the sum of the values, or that over the sum of the weights, rounded to
 *     ten places (0 without weight)
 * @param sum the sum of the values
 * @param weight the sum of the weights
 * @param count how many records there are
 */
public record FigureTotal(BigDecimal value, BigDecimal sum, BigDecimal weight, long count) {

  private static final int PLACES = 10;

  static FigureTotal of(Figure figure, BigDecimal sum, BigDecimal weight, long count) {
    return new FigureTotal(
        figure.kind() == Figure.Kind.SUM ? sum : ratio(sum, weight), sum, weight, count);
  }

  /** Without needless zeros, and never as 0E-20. */
  static BigDecimal tidy(BigDecimal number) {
    var plain = number.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  private static BigDecimal ratio(BigDecimal sum, BigDecimal weight) {
    return weight.signum() == 0
        ? BigDecimal.ZERO
        : tidy(sum.divide(weight, PLACES, RoundingMode.HALF_UP));
  }
}
