package org.walnut.settlement.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.settlement.ConfirmedHow;
import org.walnut.settlement.SourceKind;
import org.walnut.settlement.StatementState;
import org.walnut.shared.Money;
import org.walnut.shared.Weight;

/** A statement with its lines, for programs: amounts in fen, weights in grams. */
record StatementDetailsJson(
    UUID id,
    String code,
    UUID run,
    UUID household,
    String householdCode,
    LocalDate to,
    Money amount,
    StatementState state,
    @Nullable ConfirmedHow confirmedHow,
    @Nullable Instant confirmedAt,
    @Nullable String objection,
    @Nullable String answer,
    @Nullable LocalDate paidOn,
    @Nullable String failure,
    List<LineJson> lines) {

  static StatementDetailsJson of(StatementShown statement) {
    return new StatementDetailsJson(
        statement.id(),
        statement.code(),
        statement.run(),
        statement.household(),
        statement.householdCode(),
        statement.to(),
        statement.amount(),
        statement.state(),
        statement.how(),
        statement.confirmedAt(),
        statement.objection(),
        statement.answer(),
        statement.paidOn(),
        statement.failure(),
        statement.lines().stream().map(LineJson::of).toList());
  }

  record LineJson(
      @Nullable UUID line,
      @Nullable UUID carried,
      @Nullable SourceKind source,
      LocalDate on,
      Weight weight,
      Money gross,
      Money refund,
      Money courier,
      Money packaging,
      Money commission,
      Money amount) {

    static LineJson of(StatementLineShown line) {
      return new LineJson(
          line.line(),
          line.carried(),
          line.kind(),
          line.on(),
          line.weight(),
          line.gross(),
          line.refund(),
          line.courier(),
          line.packaging(),
          line.commission(),
          line.amount());
    }
  }
}
