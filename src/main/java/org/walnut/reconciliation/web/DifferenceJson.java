package org.walnut.reconciliation.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.reconciliation.DifferenceKind;
import org.walnut.reconciliation.DifferenceState;
import org.walnut.reconciliation.Side;
import org.walnut.shared.Money;

/** A difference for programs; amounts in fen, negative for what went out. */
record DifferenceJson(
    UUID id,
    String code,
    Side side,
    LocalDate day,
    String reference,
    DifferenceKind kind,
    Money ours,
    Money theirs,
    DifferenceState state,
    @Nullable String why,
    @Nullable String other,
    @Nullable UUID entry) {

  static DifferenceJson of(DifferenceRow row) {
    return new DifferenceJson(
        row.id(),
        row.code(),
        row.side(),
        row.day(),
        row.reference(),
        row.kind(),
        row.ours(),
        row.theirs(),
        row.state(),
        row.why(),
        row.other(),
        row.entry());
  }
}
