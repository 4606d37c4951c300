package org.walnut.payout;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.walnut.shared.Money;

/**
 * The file for the bank: CSV in UTF-8 with a byte order mark, a header, a line a household, and at
 * the end a control line with the word TOTAL, how many lines there are and what they amount to.
 */
final class PayoutFile {

  static final String TOTAL = "TOTAL";

  private PayoutFile() {}

  static byte[] of(PayoutBatch batch, List<PayoutLine> lines) {
    var out = new StringWriter().append('\uFEFF');
    try (var csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
      csv.printRecord("batch_no", "line_no", "line_id", "name", "bank_card", "amount_yuan", "memo");
      for (var line : lines) {
        csv.printRecord(
            batch.code(),
            line.no(),
            line.id(),
            line.name(),
            line.target(),
            line.amount(),
            line.memo());
      }
      var total = lines.stream().map(PayoutLine::amount).reduce(Money.ZERO, Money::plus);
      csv.printRecord(TOTAL, lines.size(), "", "", "", total, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString().getBytes(UTF_8);
  }
}
