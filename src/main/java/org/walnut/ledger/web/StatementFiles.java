package org.walnut.ledger.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.walnut.web.Words.t;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
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
import org.walnut.web.CsvAnswer;

/**
 * Sends a statement as a file, written to the disk first so that a slow reader holds no transaction
 * open.
 */
@Controller("ledgerStatementFiles")
class StatementFiles {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

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
    try (Writer writer = Files.newBufferedWriter(file);
        var printer = new CSVPrinter(writer.append(BYTE_ORDER_MARK), CSVFormat.RFC4180)) {
      printer.printRecord(
          t("ledger.line.day"),
          t("ledger.line.memo"),
          t("ledger.entry.cause"),
          t("ledger.line.other"),
          t("ledger.line.debit"),
          t("ledger.line.credit"),
          t("ledger.line.balance"));
      statements.each(account, period, line -> print(printer, line));
    }
  }

  private static void print(CSVPrinter printer, StatementLine line) {
    try {
      printer.printRecord(
          line.on(),
          CsvAnswer.harmless(line.what()),
          line.cause(),
          CsvAnswer.harmless(line.other()),
          line.debit().yuan().toPlainString(),
          line.credit().yuan().toPlainString(),
          line.balance().yuan().toPlainString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
