package org.walnut.settlement.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.settlement.Prospect;
import org.walnut.settlement.RunPreview;
import org.walnut.shared.Money;

/** A run, for programs; without an id when nothing was owed: a second run does nothing. */
record RunJson(
    @Nullable UUID id,
    @Nullable String code,
    LocalDate to,
    int payableCount,
    Money payable,
    int carriedCount,
    Money carried,
    int excludedCount,
    Money excluded,
    long waiting,
    long paid) {

  static RunJson of(RunRow run) {
    return new RunJson(
        run.id(),
        run.code(),
        run.to(),
        run.payableCount(),
        run.payable(),
        run.carriedCount(),
        run.carried(),
        run.excludedCount(),
        run.excluded(),
        run.waiting(),
        run.paid());
  }

  static RunJson nothing(RunPreview preview) {
    var excluded = preview.of(Prospect.NO_BANK_CARD);
    return new RunJson(
        null,
        null,
        preview.to(),
        0,
        Money.ZERO,
        0,
        Money.ZERO,
        excluded.size(),
        preview.total(Prospect.NO_BANK_CARD),
        0,
        0);
  }
}
