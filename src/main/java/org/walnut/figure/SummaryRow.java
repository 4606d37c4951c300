package org.walnut.figure;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.EvidenceGrade;

/** One line of {@link FigureSql#summary}: the whole, or one grade of it, or one place of it. */
record SummaryRow(
    @Nullable String grade, @Nullable String place, long count, BigDecimal sum, BigDecimal weight) {

  static SummaryRow read(ResultSet row) throws SQLException {
    return new SummaryRow(
        row.getInt("all_grades") == 1 ? null : row.getString("grade"),
        row.getInt("all_places") == 1 ? null : row.getString("place"),
        row.getLong("records"),
        FigureTotal.tidy(row.getBigDecimal("sum")),
        FigureTotal.tidy(row.getBigDecimal("weight")));
  }

  static FigureSummary summary(Figure figure, List<SummaryRow> rows) {
    var whole =
        rows.stream()
            .filter(row -> row.grade == null && row.place == null)
            .findFirst()
            .orElseThrow();
    return new FigureSummary(whole.total(figure), grades(rows), divisions(figure, rows));
  }

  private static List<GradeShare> grades(List<SummaryRow> rows) {
    return rows.stream()
        .flatMap(row ->
            row.grade == null
                ? Stream.empty()
                : Stream.of(
                    new GradeShare(
                        EvidenceGrade.valueOf(row.grade), row.count, row.sum, row.weight)))
        .sorted(Comparator.comparing(GradeShare::grade))
        .toList();
  }

  private static List<DivisionTotal> divisions(Figure figure, List<SummaryRow> rows) {
    return rows.stream()
        .flatMap(row ->
            row.place == null
                ? Stream.empty()
                : Stream.of(new DivisionTotal(division(row.place), row.total(figure))))
        .sorted(Comparator.comparing(DivisionTotal::division))
        .toList();
  }

  /** The first nine digits of a place are those of its town. */
  private static DivisionCode division(String place) {
    return new DivisionCode(place.length() == 9 ? place + "000" : place);
  }

  private FigureTotal total(Figure figure) {
    return FigureTotal.of(figure, sum, weight, count);
  }
}
