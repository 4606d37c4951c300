package org.walnut.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.walnut.web.Words.t;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Service;
import org.walnut.shared.Days;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;

/**
 * A bank counter that reads a payout file and answers the result file. Every card takes the money,
 * except those whose number ends in 0000: the bank knows no such account.
 */
@Service
public class SandboxBank {

  private static final List<String> PAYOUTS =
      List.of("batch_no", "line_no", "line_id", "name", "bank_card", "amount_yuan", "memo");
  private static final String[] RESULTS = {
    "batch_no", "line_no", "line_id", "result", "reason", "paid_on"
  };
  private static final String TOTAL = "TOTAL";

  private final Days days;

  SandboxBank(Days days) {
    this.days = days;
  }

  public byte[] pay(byte[] file) {
    var rows = rows(new String(file, UTF_8));
    if (rows.isEmpty() || !rows.getFirst().toList().equals(PAYOUTS)) {
      throw InvalidInput.at("file", "sandbox.fault.header", String.join(",", PAYOUTS));
    }
    var lines = rows.subList(1, rows.size());
    if (lines.isEmpty() || !lines.getLast().get(0).equals(TOTAL)) {
      throw InvalidInput.at("file", "sandbox.fault.total");
    }
    return results(lines.subList(0, lines.size() - 1), lines.getLast());
  }

  private byte[] results(List<CSVRecord> lines, CSVRecord control) {
    var paid = Money.ZERO;
    var failed = Money.ZERO;
    var out = new StringWriter().append('\uFEFF');
    try (var csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
      csv.printRecord((Object[]) RESULTS);
      for (var line : lines) {
        boolean known = !line.get(4).endsWith("0000");
        paid = known ? paid.plus(amount(line)) : paid;
        failed = known ? failed : failed.plus(amount(line));
        print(csv, line, known);
      }
      refuseOtherTotal(lines.size(), paid.plus(failed), control);
      csv.printRecord(TOTAL, lines.size(), "OK", paid, "FAIL", failed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString().getBytes(UTF_8);
  }

  private void print(CSVPrinter csv, CSVRecord line, boolean known) throws IOException {
    csv.printRecord(
        line.get(0),
        line.get(1),
        line.get(2),
        known ? "OK" : "FAIL",
        known ? "" : t("sandbox.bank.noSuchAccount"),
        known ? days.today() : "");
  }

  private static void refuseOtherTotal(int count, Money sum, CSVRecord control) {
    if (!control.get(1).equals(Integer.toString(count)) || !amount(control).equals(sum)) {
      throw InvalidInput.at("file", "sandbox.fault.otherTotal", count, sum);
    }
  }

  private static Money amount(CSVRecord line) {
    try {
      return Money.ofYuan(new BigDecimal(line.get(5)));
    } catch (ArithmeticException | NumberFormatException wrong) {
      throw InvalidInput.at("file", "sandbox.fault.amount", line.getRecordNumber());
    }
  }

  private static List<CSVRecord> rows(String text) {
    var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (var parser = CSVFormat.RFC4180.parse(new StringReader(plain))) {
      var rows = parser.getRecords();
      if (rows.stream().anyMatch(row -> row.size() != PAYOUTS.size())) {
        throw InvalidInput.at("file", "sandbox.fault.header", String.join(",", PAYOUTS));
      }
      return rows;
    } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
      throw InvalidInput.at("file", "sandbox.fault.header", String.join(",", PAYOUTS));
    }
  }
}
