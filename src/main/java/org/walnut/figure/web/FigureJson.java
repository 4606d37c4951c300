package org.walnut.figure.web;

import java.math.BigDecimal;
import org.walnut.figure.Figure;
import org.walnut.figure.FigureTotal;

/**
 * A figure's number for programs, in the unit it is kept in: fen, grams, persons; a share as a part
 * of one.
 *
 * @param sum the sum of the records' values
 * @param weight the sum of their weights; a ratio is the one over the other
 */
public record FigureJson(
    String id,
    String title,
    String definition,
    Figure.Kind kind,
    Figure.Unit unit,
    BigDecimal value,
    BigDecimal sum,
    BigDecimal weight,
    long records) {

  static FigureJson of(Figure figure, FigureTotal total) {
    return new FigureJson(
        figure.id(),
        FigureTexts.title(figure),
        FigureTexts.definition(figure),
        figure.kind(),
        figure.unit(),
        total.value(),
        total.sum(),
        total.weight(),
        total.count());
  }
}
