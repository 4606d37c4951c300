package org.walnut.household.web;

import static org.walnut.web.Words.t;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.privacy.ConsentHow;
import org.walnut.privacy.ConsentPurpose;
import org.walnut.privacy.ConsentStep;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** A consent given or taken back, on the household's page and for programs; names are masked. */
public record ConsentRow(
    ConsentPurpose purpose,
    boolean given,
    ConsentHow how,
    String byWhom,
    @Nullable UUID document,
    int textVersion,
    LocalDate onDay,
    Instant at,
    String who) {

  static ConsentRow of(ConsentStep step) {
    return new ConsentRow(
        step.purpose(),
        step.given(),
        step.how(),
        Show.name(step.byWhom()),
        step.document(),
        step.textVersion(),
        step.onDay(),
        step.at(),
        step.who());
  }

  public String purposeLabel() {
    return Words.label(purpose);
  }

  public String state() {
    return t(given ? "privacy.consent.given" : "privacy.consent.withdrawn");
  }

  public String tone() {
    return given ? "good" : "warn";
  }

  public String said() {
    return Show.date(onDay)
        + t("web.show.comma")
        + byWhom
        + t("web.show.comma")
        + Words.label(how)
        + t("web.show.comma")
        + t("privacy.consent.version", textVersion);
  }
}
