package org.walnut.project.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.project.MilestoneState;
import org.walnut.shared.Money;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** A milestone on its project's page and for programs. */
public record MilestoneRow(
    UUID id,
    int no,
    String name,
    LocalDate dueOn,
    Money amount,
    MilestoneState state,
    @Nullable String report,
    @Nullable LocalDate reportedOn,
    @Nullable LocalDate acceptedOn,
    boolean overdue,
    List<PaperRow> papers) {

  public String due() {
    return Show.date(dueOn);
  }

  public String amountYuan() {
    return Show.yuan(amount);
  }

  public String stateName() {
    return Words.label(state);
  }

  public String tone() {
    return switch (state) {
      case OPEN -> overdue ? "bad" : "quiet";
      case REPORTED -> "warn";
      case ACCEPTED -> "good";
    };
  }

  public boolean mayBeReported() {
    return state != MilestoneState.ACCEPTED;
  }

  public boolean mayBeAccepted() {
    return state == MilestoneState.REPORTED;
  }
}
