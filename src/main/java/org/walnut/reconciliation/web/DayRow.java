package org.walnut.reconciliation.web;

import static org.walnut.web.Words.t;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.walnut.reconciliation.Side;
import org.walnut.web.Show;

/**
 * A day in the list: which files are here, and what is open.
 *
 * @param sides whose files are waited for
 * @param lines how many lines the file of each has, as far as it is here
 */
public record DayRow(
    LocalDate day, List<Side> sides, Map<Side, Integer> lines, long open, long settled) {

  static DayRow only(LocalDate day) {
    return new DayRow(day, List.of(), Map.of(), 0, 0);
  }

  public String path() {
    return "/reconciliation/days/" + day;
  }

  public String name() {
    return Show.date(day);
  }

  public String lines(Side side) {
    var count = lines.get(side);
    return count == null ? "–" : Show.count(count);
  }

  public String state() {
    if (open > 0) {
      return t("reconciliation.day.open", open);
    }
    return waiting() ? t("reconciliation.day.waiting") : t("reconciliation.day.agreed");
  }

  public String tone() {
    if (open > 0) {
      return "bad";
    }
    return waiting() ? "quiet" : "good";
  }

  private boolean waiting() {
    return !lines.keySet().containsAll(sides);
  }
}
