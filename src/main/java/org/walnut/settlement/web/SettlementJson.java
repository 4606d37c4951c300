package org.walnut.settlement.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.payment.ResultReport;
import org.walnut.settlement.ConfirmedHow;
import org.walnut.settlement.OwedHousehold;
import org.walnut.settlement.Prospect;
import org.walnut.settlement.RunPreview;
import org.walnut.settlement.SourceKind;
import org.walnut.settlement.StatementState;
import org.walnut.shared.Money;
import org.walnut.shared.Weight;

/**
 * Settlement as programs read it: amounts in fen, weights in grams; households by id and code,
 * never by name.
 */
final class SettlementJson {

  private SettlementJson() {}

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
  }

  /** Without a run when nothing was owed: a second run does nothing. */
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
  }

  record LineJson(
      @Nullable UUID line,
      @Nullable UUID carried,
      @Nullable SourceKind source,
      LocalDate on,
      Weight weight,
      Money gross,
      Money refund,
      Money commission,
      Money packaging,
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
          line.commission(),
          line.packaging(),
          line.amount());
    }
  }

  record LineDetailsJson(
      UUID id,
      UUID household,
      SourceKind source,
      UUID sourceId,
      @Nullable UUID order,
      UUID lot,
      LocalDate on,
      Weight weight,
      Money gross,
      Money refund,
      Money commission,
      Money packaging,
      Money amount,
      String grade,
      @Nullable UUID entry,
      @Nullable UUID statement,
      @Nullable LocalDate paidOn,
      @Nullable UUID income,
      List<ShareJson> shares) {

    static LineDetailsJson of(LineShown line) {
      var reckoning = line.reckoning();
      var paid = line.paid();
      return new LineDetailsJson(
          line.id(),
          line.household(),
          line.kind(),
          line.source(),
          line.order(),
          line.lot().id(),
          line.on(),
          reckoning.weight(),
          reckoning.gross(),
          reckoning.refund(),
          reckoning.commission(),
          reckoning.packaging(),
          reckoning.amount(),
          paid == null ? line.grade() : paid.grade(),
          line.entry(),
          line.statement(),
          paid == null ? null : paid.on(),
          paid == null ? null : paid.income(),
          line.shares().stream()
              .map(share ->
                  new ShareJson(share.household(), share.weight(), share.line(), share.amount()))
              .toList());
    }
  }

  record ShareJson(UUID household, Weight weight, @Nullable UUID line, @Nullable Money amount) {}

  record BatchJson(
      UUID id,
      String code,
      boolean answered,
      int lines,
      Money total,
      long paid,
      long failed,
      String file) {

    static BatchJson of(BatchRow batch) {
      return new BatchJson(
          batch.id(),
          batch.code(),
          batch.answered(),
          batch.lines(),
          batch.total(),
          batch.paid(),
          batch.failed(),
          "/api/v1/payout-batches/" + batch.id() + "/file");
    }
  }

  record AnnouncedJson(int confirmed) {}

  record ResultJson(UUID batch, ResultReport.Verdict verdict, List<ResultRowJson> rows) {

    static ResultJson of(ResultReport report) {
      return new ResultJson(
          report.batch(), report.verdict(), report.rows().stream().map(ResultRowJson::of).toList());
    }
  }

  record ResultRowJson(
      long number,
      String line,
      @Nullable Money amount,
      @Nullable String outcome,
      List<String> faults) {

    static ResultRowJson of(ResultReport.Row row) {
      var outcome = row.outcome();
      return new ResultRowJson(
          row.number(),
          row.lineNo(),
          row.amount(),
          outcome == null ? null : outcome.name(),
          ResultRow.texts(row));
    }
  }
}
