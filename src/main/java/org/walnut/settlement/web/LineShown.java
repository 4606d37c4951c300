package org.walnut.settlement.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.settlement.SourceKind;
import org.walnut.settlement.StatementState;
import org.walnut.shared.Money;
import org.walnut.shared.ShortCode;
import org.walnut.shared.Weight;
import org.walnut.web.Show;
import org.walnut.web.Words;

/**
 * A settlement line with everything it stands on and everything that came of it; people are masked.
 */
public record LineShown(
    UUID id,
    UUID household,
    String householdCode,
    String headName,
    String village,
    SourceKind kind,
    UUID source,
    @Nullable UUID order,
    String sourceCode,
    LineReckoning reckoning,
    LocalDate on,
    String grade,
    LineLot lot,
    @Nullable UUID entry,
    @Nullable UUID statement,
    @Nullable String statementCode,
    @Nullable StatementState statementState,
    @Nullable LinePaid paid,
    List<LineShare> shares,
    List<LineBag> bags) {

  /** How the amount comes about. */
  public record LineReckoning(
      Weight weight,
      Money gross,
      Money refund,
      Money courier,
      Money packaging,
      Money commission,
      Money amount) {}

  /** The income line it became. */
  public record LinePaid(LocalDate on, String grade, UUID income) {

    public String day() {
      return Show.date(on);
    }
  }

  public String code() {
    return ShortCode.of("SL", id);
  }

  public String what() {
    return Words.label(kind);
  }

  public String name() {
    return Show.name(headName);
  }

  public String day() {
    return Show.date(on);
  }

  public String yuan() {
    return Show.yuan(reckoning.amount);
  }

  public String weighed() {
    return reckoning.weight.isZero()
        ? ""
        : Show.kg(reckoning.weight) + " (" + Show.jin(reckoning.weight) + ")";
  }

  public String gross() {
    return Show.yuan(reckoning.gross);
  }

  public String refund() {
    return less(reckoning.refund);
  }

  public String courier() {
    return less(reckoning.courier);
  }

  public String commission() {
    return less(reckoning.commission);
  }

  public String packaging() {
    return less(reckoning.packaging);
  }

  public String householdPath() {
    return "/households/" + household;
  }

  public boolean ofOrder() {
    return order != null;
  }

  public String sourcePath() {
    return switch (kind) {
      case INTAKE, INTAKE_REVERSED -> "/intakes/" + source;
      case ORDER, REFUND -> "/orders/" + order;
      case CORRECTION -> "/settlement/statements/" + source;
    };
  }

  public String entryPath() {
    return "/ledger/entries/" + entry;
  }

  public String entryCode() {
    return entry == null ? "" : ShortCode.of("E", entry);
  }

  public String statementPath() {
    return "/settlement/statements/" + statement;
  }

  public String statementText() {
    return statementState == null ? "" : Words.label(statementState);
  }

  public String statementTone() {
    return statementState == null ? "quiet" : statementState.tone();
  }

  private static String less(Money deduction) {
    return deduction.isZero() ? Show.yuan(deduction) : Show.yuan(deduction.negate());
  }
}
