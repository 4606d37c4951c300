package org.walnut.reconciliation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;

/**
 * The bank's statement of one account and one day: CSV in UTF-8 or GBK, a header, a line each
 * movement (yuan, negative for what went out), and at the end {@code TOTAL,<lines>,<in>,<out>,}
 * without which the file counts as cut off. It is taken whole or not at all.
 */
final class BankFile {

  static final List<String> HEADER =
      List.of("account_no", "booked_on", "bank_ref", "reference", "amount_yuan");
  private static final Charset GBK = Charset.forName("GB18030");
  private static final int LONGEST = 80;
  private static final Money MOST = new Money(100_000_000_000_000L);

  private final String account;
  private final LocalDate day;
  private final List<ForeignLine> lines = new ArrayList<>();
  private Money in = Money.ZERO;
  private Money out = Money.ZERO;

  private BankFile(String account, LocalDate day) {
    this.account = account;
    this.day = day;
  }

  static List<ForeignLine> read(byte[] bytes, String account, LocalDate day) {
    var rows = records(text(bytes));
    if (rows.isEmpty() || !rows.getFirst().stream().map(String::strip).toList().equals(HEADER)) {
      throw fault("reconciliation.file.header", String.join(",", HEADER));
    } else if (rows.size() < 2 || !rows.getLast().get(0).strip().equals("TOTAL")) {
      throw fault("reconciliation.file.cutOff");
    }
    var file = new BankFile(account, day);
    file.take(rows.subList(1, rows.size() - 1));
    file.hold(rows.getLast());
    return file.lines;
  }

  private void take(List<CSVRecord> rows) {
    var seen = new HashSet<String>();
    for (var row : rows) {
      refuseWidth(row);
      if (!row.get(0).strip().equals(account)) {
        throw fault("reconciliation.file.account", row.getRecordNumber(), account);
      } else if (!row.get(1).strip().equals(day.toString())) {
        throw fault("reconciliation.file.day", row.getRecordNumber(), row.get(1).strip(), day);
      } else if (!seen.add(row.get(2).strip())) {
        throw fault("reconciliation.file.twice", row.getRecordNumber(), row.get(2).strip());
      }
      add(row);
    }
  }

  private void add(CSVRecord row) {
    var amount = yuan(row, 4);
    var reference = row.get(3).isBlank() ? row.get(2).strip() : row.get(3).strip();
    if (amount.isZero() || reference.isEmpty() || reference.length() > LONGEST) {
      throw fault("reconciliation.file.line", row.getRecordNumber());
    } else if (amount.compareTo(MOST) > 0 || amount.compareTo(MOST.negate()) < 0) {
      throw fault("reconciliation.file.tooLarge", row.getRecordNumber(), MOST);
    }
    in = amount.isPositive() ? in.plus(amount) : in;
    out = amount.isNegative() ? out.minus(amount) : out;
    if (in.compareTo(MOST) > 0 || out.compareTo(MOST) > 0) {
      throw fault("reconciliation.file.tooLarge", row.getRecordNumber(), MOST);
    }
    lines.add(new ForeignLine(reference, amount));
  }

  private void hold(CSVRecord control) {
    refuseWidth(control);
    if (!control.get(1).strip().equals(Integer.toString(lines.size()))) {
      throw fault("reconciliation.file.count", control.get(1), lines.size());
    } else if (!yuan(control, 2).equals(in) || !yuan(control, 3).equals(out)) {
      throw fault("reconciliation.file.sum", in, out);
    }
  }

  private static void refuseWidth(CSVRecord row) {
    if (row.size() != HEADER.size()) {
      throw fault("reconciliation.file.width", row.getRecordNumber());
    }
  }

  private static Money yuan(CSVRecord row, int column) {
    try {
      return Money.ofYuan(new BigDecimal(row.get(column).strip()));
    } catch (ArithmeticException | NumberFormatException wrong) {
      throw fault("reconciliation.file.line", row.getRecordNumber());
    }
  }

  private static List<CSVRecord> records(String text) {
    var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    var format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    try (var parser = format.parse(new StringReader(plain))) {
      return parser.getRecords();
    } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
      throw fault("reconciliation.file.cutOff");
    }
  }

  private static String text(byte[] bytes) {
    for (var charset : List.of(UTF_8, GBK)) {
      try {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      } catch (CharacterCodingException other) {
        continue;
      }
    }
    throw fault("reconciliation.file.encoding");
  }

  private static InvalidInput fault(String key, Object... args) {
    return InvalidInput.at("file", key, args);
  }
}
