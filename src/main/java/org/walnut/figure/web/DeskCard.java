package org.walnut.figure.web;

import static org.walnut.web.Words.t;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.walnut.figure.DeskGroup;
import org.walnut.figure.DeskItem;

/** One kind of work on the desk: the most harmful pieces, and the rest behind a fold. */
public record DeskCard(String title, int count, List<Row> first, List<Row> rest) {

  private static final int SHOWN = 5;

  /** One piece of work; {@code due} is text, empty when nobody set a time. */
  public record Row(String label, String path, String due, boolean overdue) {

    static Row of(DeskItem item, Instant now) {
      return new Row(item.label(), item.path(), due(item.due()), overdue(item.due(), now));
    }

    private static String due(@Nullable Instant due) {
      return due == null ? "" : t("figure.desk.due", due);
    }

    private static boolean overdue(@Nullable Instant due, Instant now) {
      return due != null && due.isBefore(now);
    }
  }

  static DeskCard of(DeskGroup group, Instant now) {
    var rows = group.items().stream().map(item -> Row.of(item, now)).toList();
    var shown = Math.min(SHOWN, rows.size());
    return new DeskCard(
        t(group.kindKey()), rows.size(), rows.subList(0, shown), rows.subList(shown, rows.size()));
  }
}
