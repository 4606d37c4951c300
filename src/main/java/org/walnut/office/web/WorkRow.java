package org.walnut.office.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.walnut.office.WorkKey;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** What a recurring duty asks of one office in one period. */
public record WorkRow(
    WorkKey key,
    String title,
    String office,
    LocalDate dueOn,
    @Nullable Instant doneAt,
    @Nullable String doneBy,
    @Nullable String note,
    boolean overdue) {

  public String path() {
    return key.path();
  }

  public boolean done() {
    return doneAt != null;
  }

  public String period() {
    return Words.t("office.holding.span", key.period(), dueOn);
  }

  public String due() {
    return Show.date(dueOn);
  }

  public String state() {
    return Words.t(
        done() ? "office.work.done" : overdue ? "office.work.overdue" : "office.work.open");
  }

  public String tone() {
    return done() ? "good" : overdue ? "bad" : "info";
  }

  public String doneText() {
    return doneAt == null ? "" : Show.time(doneAt) + " " + (doneBy == null ? "" : doneBy);
  }

  public String noteText() {
    return note == null ? "" : note;
  }
}
