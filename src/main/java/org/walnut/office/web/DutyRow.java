package org.walnut.office.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.office.OfficeKind;
import org.walnut.office.Party;
import org.walnut.office.PostKind;
import org.walnut.office.Rhythm;
import org.walnut.web.Words;

/** A duty in the matrix and on its page. */
public record DutyRow(
    UUID id,
    String title,
    String what,
    Rhythm rhythm,
    Party responsible,
    List<Party> helping,
    List<Party> informed,
    OfficeKind officeKind,
    @Nullable PostKind postKind,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String endedWhy,
    long offices,
    long withoutHolder) {

  public DutyRow {
    helping = List.copyOf(helping);
    informed = List.copyOf(informed);
  }

  public String path() {
    return "/duties/" + id;
  }

  public String rhythmLabel() {
    return Words.label(rhythm);
  }

  public String whoLabel() {
    return postKind == null
        ? Words.label(officeKind)
        : Words.t("office.duty.postOf", Words.label(officeKind), Words.label(postKind));
  }

  /** What this party has to do with it; empty when nothing. */
  public String share(Party party) {
    return party == responsible
        ? Words.t("office.duty.responsible")
        : helping.contains(party)
            ? Words.t("office.duty.helps")
            : informed.contains(party) ? Words.t("office.duty.informed") : "";
  }

  public String tone(Party party) {
    return party == responsible ? "good" : helping.contains(party) ? "info" : "quiet";
  }

  public String valid() {
    return validTo == null
        ? Words.t("office.holding.since", validFrom)
        : Words.t("office.holding.span", validFrom, validTo.minusDays(1));
  }

  public String endedWhyText() {
    return endedWhy == null ? "" : endedWhy;
  }

  public boolean running() {
    return validTo == null;
  }
}
