package org.walnut.figure.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.walnut.web.Option;
import org.walnut.web.Paged;
import org.walnut.web.Share;

/**
 * Everything the page of a figure shows, as text.
 *
 * @param opened whether the reader may see the records as well
 */
public record FigurePage(
    Head head,
    Pick pick,
    List<Crumb> crumbs,
    List<Share> grades,
    Table places,
    Table months,
    boolean opened,
    Paged<RecordRow> records) {

  /** The number and what it means. */
  public record Head(
      String title,
      String definition,
      String place,
      String number,
      String made,
      String window,
      long count) {}

  /** What the reader may choose, and has chosen. */
  public record Pick(
      String action,
      @Nullable String division,
      String asOf,
      boolean usesLine,
      String line,
      List<Option> lines,
      String csv,
      String xlsx) {}

  /** A place on the way down from the county; the last has no path. */
  public record Crumb(String name, @Nullable String path) {}

  /**
   * A chart and the rows that say the same; {@code chart} is JSON that may stand in a script
   * element.
   */
  public record Table(String chart, List<TableRow> rows) {

    public Table {
      rows = List.copyOf(rows);
    }
  }

  /** One place or day of a table. */
  public record TableRow(String name, @Nullable String path, String number, String count) {}

  /** One record of the list. */
  public record RecordRow(
      String label,
      String path,
      String day,
      String place,
      String value,
      String grade,
      String gradeTone) {}
}
