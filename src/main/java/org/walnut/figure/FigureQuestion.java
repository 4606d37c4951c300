package org.walnut.figure;

import java.time.LocalDate;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Money;

/**
 * For what day, what place and under which poverty line a figure is asked.
 *
 * @param inclusive whether an income of exactly the line counts as poor
 */
public record FigureQuestion(LocalDate asOf, DivisionCode division, Money line, boolean inclusive) {

  /** The day before the year that ends with {@link #asOf()}. */
  public LocalDate since() {
    return asOf.minusYears(1);
  }

  public FigureQuestion asOf(LocalDate other) {
    return new FigureQuestion(other, division, line, inclusive);
  }

  public FigureQuestion within(DivisionCode other) {
    return new FigureQuestion(asOf, other, line, inclusive);
  }
}
