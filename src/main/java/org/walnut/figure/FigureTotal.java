package org.walnut.figure;

import java.math.BigDecimal;

/**
 * A figure's number and what it is made of.
 *
 * @param value for {@link Figure.Kind#RATIO} the values over the weights, rounded to ten places, 0 when there is no weight
 * @param sum the sum of the values
 * @param weight the sum of the weights
 */
public record FigureTotal(BigDecimal value, BigDecimal sum, BigDecimal weight, long count) {}
