package org.walnut.settlement.web;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.walnut.settlement.Prospect;
import org.walnut.settlement.RunPreview;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** What is owed up to a day: sums, and the households one page at a time. */
public record OwedPage(
    String to, String day, boolean makesNothing, List<Sum> sums, Paged<OwedRow> households) {

  /** How many households a run would treat in one way, and what that comes to. */
  public record Sum(Prospect prospect, String count, String total) {

    public String name() {
      return Words.label(prospect);
    }
  }

  static OwedPage of(RunPreview preview, Cursor cursor, UnaryOperator<String> places) {
    var sums =
        List.of(Prospect.values()).stream()
            .map(each ->
                new Sum(each, Show.count(preview.count(each)), Show.yuan(preview.total(each))))
            .toList();
    var rows =
        preview.households().stream()
            .filter(owed -> after(owed.code(), cursor.text(0)))
            .limit(26)
            .map(owed -> new OwedRow(owed, places.apply(owed.village())))
            .toList();
    return new OwedPage(
        preview.to().toString(),
        Show.date(preview.to()),
        preview.makesNothing(),
        sums,
        Paged.of(rows, 25, row -> Cursor.of(row.code())));
  }

  private static boolean after(String code, @Nullable String last) {
    return last == null || code.compareTo(last) > 0;
  }
}
