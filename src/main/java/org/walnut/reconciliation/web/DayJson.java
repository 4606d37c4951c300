package org.walnut.reconciliation.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day for programs: how many lines each file has, null while it is not here. */
record DayJson(
    LocalDate day, @Nullable Integer providerLines, @Nullable Integer bankLines, long open) {

  static DayJson of(DayRow row) {
    return new DayJson(row.day(), row.providerLines(), row.bankLines(), row.open());
  }
}
