package org.walnut.ledger.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.shared.Days;
import org.walnut.shared.Period;
import org.walnut.web.CsvFile;

/**
 * Sends a statement as a file, written to the disk first so that a slow reader holds no transaction
 * open.
 */
@Controller("ledgerStatementFiles")
class StatementFiles {

  private final AccountScreens accounts;
  private final StatementScreens statements;
  private final Days days;

  StatementFiles(AccountScreens accounts, StatementScreens statements, Days days) {
    this.accounts = accounts;
    this.statements = statements;
    this.days = days;
  }

  @GetMapping({"/ledger/accounts/{id}/statement.csv", "/api/v1/ledger/accounts/{id}/statement.csv"})
  @Needs(Act.READ_MONEY)
  void send(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to,
      HttpServletResponse response)
      throws IOException {
    var period = PeriodAsked.of(from, to, days.today());
    var account = accounts.one(id);
    var file = Files.createTempFile("walnut-statement", ".csv");
    try {
      write(file, id, period);
      var name = "statement-" + account.name() + "-" + period.from() + "-" + period.to() + ".csv";
      response.setContentType("text/csv;charset=UTF-8");
      response.setHeader(
          HttpHeaders.CONTENT_DISPOSITION,
          ContentDisposition.attachment().filename(name, UTF_8).build().toString());
      response.setContentLengthLong(Files.size(file));
      Files.copy(file, response.getOutputStream());
    } finally {
      Files.delete(file);
    }
  }

  private void write(Path file, UUID account, Period period) throws IOException {
    try (var out = Files.newOutputStream(file);
        var csv = CsvFile.into(out)) {
      csv.keyRow(
          "ledger.line.day",
          "ledger.line.memo",
          "ledger.entry.cause",
          "ledger.line.other",
          "ledger.line.debit",
          "ledger.line.credit",
          "ledger.line.balance");
      statements.each(
          account,
          period,
          line ->
              csv.row(
                  line.on(),
                  line.what(),
                  line.cause(),
                  line.other(),
                  line.debit().yuan(),
                  line.credit().yuan(),
                  line.balance().yuan()));
    }
  }
}
