package org.walnut.office.web;

import static org.walnut.web.Words.t;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.web.Show;

/** Who held a post from when to when. */
public record HoldingRow(
    UUID id,
    UUID post,
    String personName,
    boolean hasAccount,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable String note,
    @Nullable String endedWhy,
    boolean current) {

  public String endPath() {
    return "/posts/" + post + "/holders/" + id + "/end";
  }

  public String span() {
    return to == null
        ? t("office.holding.since", from)
        : t("office.holding.span", from, to.minusDays(1));
  }

  public String noteText() {
    return note == null ? "" : note;
  }

  public String whyText() {
    return endedWhy == null ? "" : endedWhy;
  }

  public String fromText() {
    return Show.date(from);
  }
}
