package org.walnut.settlement.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.settlement.StatementState;
import org.walnut.shared.Money;

/** A statement in a list, for programs. */
record StatementJson(
    UUID id,
    String code,
    UUID run,
    UUID household,
    String householdCode,
    LocalDate to,
    Money amount,
    StatementState state,
    @Nullable LocalDate paidOn) {

  static StatementJson of(StatementRow row) {
    return new StatementJson(
        row.id(),
        row.code(),
        row.run(),
        row.household(),
        row.householdCode(),
        row.to(),
        row.amount(),
        row.state(),
        row.paidOn());
  }
}
