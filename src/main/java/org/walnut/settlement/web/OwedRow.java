package org.walnut.settlement.web;

import static org.walnut.web.Words.t;

import org.walnut.settlement.OwedHousehold;
import org.walnut.settlement.Prospect;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** A household in the list of what is owed. */
public record OwedRow(OwedHousehold owed, String place) {

  public String code() {
    return owed.code();
  }

  public String path() {
    return "/households/" + owed.household();
  }

  public String name() {
    return Show.name(owed.headName());
  }

  public String since() {
    return Show.date(owed.since());
  }

  public String lines() {
    return Show.count(owed.lines());
  }

  public String fresh() {
    return Show.yuan(owed.fresh());
  }

  public String carried() {
    return owed.carried().isZero() ? "" : Show.yuan(owed.carried());
  }

  public String total() {
    return Show.yuan(owed.total());
  }

  public String prospect() {
    return Words.label(owed.prospect());
  }

  public String tone() {
    return switch (owed.prospect()) {
      case PAYABLE -> "good";
      case CARRIED -> "quiet";
      case NO_BANK_CARD -> "bad";
    };
  }

  /** What to do, where something is in the way. */
  public String hint() {
    return owed.prospect() == Prospect.NO_BANK_CARD ? t("settlement.owed.noCard") : "";
  }
}
