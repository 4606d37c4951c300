package org.walnut.settlement.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.figure.ExportFormat;
import org.walnut.figure.TableExport;
import org.walnut.settlement.OwedHousehold;
import org.walnut.settlement.SettlementRuns;
import org.walnut.settlement.StatementState;
import org.walnut.shared.Days;
import org.walnut.web.Words;

/**
 * What is owed, the runs, the statements and the batches of payouts as files; households by their
 * codes, without names.
 */
@Controller("settlementStatementFilePages")
class StatementFilePages {

  private final SettlementRuns runs;
  private final RunScreens made;
  private final BatchScreens batches;
  private final StatementScreens statements;
  private final Days days;

  StatementFilePages(
      SettlementRuns runs,
      RunScreens made,
      BatchScreens batches,
      StatementScreens statements,
      Days days) {
    this.made = made;
    this.batches = batches;
    this.runs = runs;
    this.statements = statements;
    this.days = days;
  }

  @GetMapping("/settlement/owed.{ending:csv|xlsx}")
  @Needs(Act.READ_MONEY)
  void owed(
      @PathVariable String ending,
      @RequestParam(required = false) @Nullable LocalDate to,
      HttpServletResponse response)
      throws IOException {
    TableExport.answer(
        "owed",
        ExportFormat.valueOf(ending.toUpperCase(Locale.ROOT)),
        columns("household", "village", "since", "lines", "fresh", "carried", "total", "prospect"),
        runs.preview(to == null ? days.today() : to).households().stream()
            .map(StatementFilePages::cells),
        response);
  }

  @GetMapping("/settlement/statements.{ending:csv|xlsx}")
  @Needs(Act.READ_MONEY)
  void statements(
      @PathVariable String ending,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable StatementState state,
      @RequestParam(required = false) @Nullable UUID run,
      HttpServletResponse response)
      throws IOException {
    TableExport.answer(
        "statements",
        ExportFormat.valueOf(ending.toUpperCase(Locale.ROOT)),
        columns("statement", "household", "to", "amount", "state", "paidOn"),
        statements.all(q.strip(), state, run).stream().map(StatementFilePages::cells),
        response);
  }

  @GetMapping("/settlement/runs.{ending:csv|xlsx}")
  @Needs(Act.READ_MONEY)
  void runs(
      @PathVariable String ending,
      @RequestParam(defaultValue = "") String q,
      HttpServletResponse response)
      throws IOException {
    TableExport.answer(
        "settlement-runs",
        ExportFormat.valueOf(ending.toUpperCase(Locale.ROOT)),
        columns("run", "to", "madeOn", "statements", "amount", "waiting", "paid"),
        made.all(q.strip()).stream().map(StatementFilePages::cells),
        response);
  }

  @GetMapping("/settlement/batches.{ending:csv|xlsx}")
  @Needs(Act.READ_MONEY)
  void batches(
      @PathVariable String ending,
      @RequestParam(defaultValue = "") String q,
      HttpServletResponse response)
      throws IOException {
    TableExport.answer(
        "payout-batches",
        ExportFormat.valueOf(ending.toUpperCase(Locale.ROOT)),
        columns("batch", "madeOn", "state", "lines", "paid", "failed", "amount"),
        batches.all(q.strip()).stream().map(StatementFilePages::cells),
        response);
  }

  private static List<Object> cells(BatchRow batch) {
    return List.of(
        batch.code(),
        batch.when(),
        batch.state(),
        batch.lines(),
        batch.paid(),
        batch.failed(),
        batch.total().yuan());
  }

  private static List<Object> cells(RunRow run) {
    return List.of(
        run.code(),
        run.to(),
        run.when(),
        run.payableCount(),
        run.payable().yuan(),
        run.waiting(),
        run.paid());
  }

  private static List<Object> cells(OwedHousehold owed) {
    return List.of(
        owed.code(),
        owed.village(),
        owed.since(),
        owed.lines(),
        owed.fresh().yuan(),
        owed.carried().yuan(),
        owed.total().yuan(),
        Words.label(owed.prospect()));
  }

  private static List<Object> cells(StatementRow row) {
    return List.of(
        row.code(),
        row.householdCode(),
        row.to(),
        row.amount().yuan(),
        row.stateText(),
        row.paidOn() == null ? "" : row.paidOn());
  }

  private static List<String> columns(String... names) {
    return List.of(names).stream().map(name -> Words.t("settlement.export." + name)).toList();
  }
}
