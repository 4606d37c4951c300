package org.walnut.reconciliation.web;

import static org.walnut.web.Words.t;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.walnut.web.Show;

/** A day in the list: which files are here, and what is open. */
public record DayRow(
    LocalDate day,
    @Nullable Integer providerLines,
    @Nullable Integer bankLines,
    long open,
    long settled) {

  public String path() {
    return "/reconciliation/days/" + day;
  }

  public String name() {
    return Show.date(day);
  }

  public String provider() {
    return lines(providerLines);
  }

  public String bank() {
    return lines(bankLines);
  }

  public String state() {
    if (open > 0) {
      return t("reconciliation.day.open", open);
    }
    return providerLines == null || bankLines == null
        ? t("reconciliation.day.waiting")
        : t("reconciliation.day.agreed");
  }

  public String tone() {
    if (open > 0) {
      return "bad";
    }
    return providerLines == null || bankLines == null ? "quiet" : "good";
  }

  private static String lines(@Nullable Integer count) {
    return count == null ? "–" : Show.count(count);
  }
}
