package org.walnut.settlement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;
import org.walnut.shared.Weight;

/** A statement as its own household sees it. */
public record HouseholdStatement(
    UUID id,
    String code,
    LocalDate to,
    Money amount,
    StatementState state,
    @Nullable LocalDate paidOn,
    @Nullable String objection,
    @Nullable LocalDate answerDue,
    @Nullable String answer) {

  /** Whether the household may say now that it is right. */
  public boolean mayConfirm() {
    return state.mayBecome(StatementState.CONFIRMED);
  }

  public boolean mayObject() {
    return state.mayBecome(StatementState.OBJECTED);
  }

  /**
   * One line of it, as reckoned: gross less refund, courier, packaging and commission is amount.
   *
   * @param kind empty for what an earlier statement left
   * @param weight nothing for a correction
   */
  public record Line(
      @Nullable SourceKind kind,
      LocalDate on,
      @Nullable String goodsZh,
      @Nullable String goodsEn,
      Weight weight,
      Money gross,
      Money refund,
      Money courier,
      Money packaging,
      Money commission,
      Money amount) {}
}
