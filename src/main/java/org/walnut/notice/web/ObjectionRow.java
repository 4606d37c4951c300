package org.walnut.notice.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.notice.ObjectionState;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** An objection in the list of those who answer, and on its own page. */
public record ObjectionRow(
    UUID id,
    String code,
    UUID posting,
    String postingCode,
    String postingTitle,
    String words,
    LocalDate filedOn,
    LocalDate dueOn,
    ObjectionState state,
    @Nullable String answer,
    @Nullable String answeredBy,
    @Nullable LocalDate answeredOn,
    boolean overdue) {

  public String path() {
    return "/objections/" + id;
  }

  public String postingPath() {
    return "/postings/" + posting;
  }

  public String filed() {
    return Show.date(filedOn);
  }

  public String due() {
    return Show.date(dueOn);
  }

  public String answered() {
    return answeredOn == null ? "" : Show.date(answeredOn);
  }

  public String stateName() {
    return Words.label(state);
  }

  public boolean waits() {
    return state == ObjectionState.FILED;
  }

  public String tone() {
    return switch (state) {
      case FILED -> overdue ? "bad" : "warn";
      case UPHELD -> "good";
      case DISMISSED -> "quiet";
    };
  }
}
