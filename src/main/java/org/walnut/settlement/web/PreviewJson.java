package org.walnut.settlement.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.walnut.settlement.OwedHousehold;
import org.walnut.settlement.Prospect;
import org.walnut.settlement.RunPreview;
import org.walnut.shared.Money;

/** What a run would do, for programs: households by id and code, never by name. */
record PreviewJson(
    LocalDate to, Money payable, Money carried, Money excluded, List<OwedJson> items) {

  static PreviewJson of(RunPreview preview) {
    return new PreviewJson(
        preview.to(),
        preview.total(Prospect.PAYABLE),
        preview.total(Prospect.CARRIED),
        preview.total(Prospect.NO_BANK_CARD),
        preview.households().stream().map(OwedJson::of).toList());
  }

  record OwedJson(
      UUID household,
      String code,
      long lines,
      LocalDate since,
      Money owed,
      Money carried,
      Money total,
      Prospect prospect) {

    static OwedJson of(OwedHousehold owed) {
      return new OwedJson(
          owed.household(),
          owed.code(),
          owed.lines(),
          owed.since(),
          owed.fresh(),
          owed.carried(),
          owed.total(),
          owed.prospect());
    }
  }
}
