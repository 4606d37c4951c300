package org.walnut.figure;

import java.util.List;

/** A figure's total, the same by grade of evidence, and the same by place one level down. */
public record FigureSummary(
    FigureTotal total, List<GradeShare> grades, List<DivisionTotal> divisions) {

  public FigureSummary {
    grades = List.copyOf(grades);
    divisions = List.copyOf(divisions);
  }
}
