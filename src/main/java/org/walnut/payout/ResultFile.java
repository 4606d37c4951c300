package org.walnut.payout;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;

/**
 * What the bank answers, as its file says it: CSV in UTF-8 or GBK, a header, a line for each line
 * sent, and at the end a control line {@code TOTAL,<lines>,OK,<yuan>,FAIL,<yuan>} without which the
 * file counts as cut off.
 */
record ResultFile(List<Row> rows, Money paid, Money failed) {

  static final List<String> HEADER =
      List.of("batch_no", "line_no", "line_id", "result", "reason", "paid_on");
  private static final Charset GBK = Charset.forName("GB18030");

  /** One line, its fields as they stand there. */
  record Row(
      long number,
      String batch,
      String no,
      String line,
      String result,
      String reason,
      String paidOn) {

    private static Row of(CSVRecord row) {
      return new Row(
          row.getRecordNumber(),
          row.get(0).strip(),
          row.get(1).strip(),
          row.get(2).strip(),
          row.get(3).strip(),
          row.get(4).strip(),
          row.get(5).strip());
    }
  }

  static ResultFile read(byte[] bytes) {
    var rows = records(text(bytes));
    if (rows.isEmpty() || !rows.getFirst().stream().map(String::strip).toList().equals(HEADER)) {
      throw InvalidInput.at("file", "payout.result.header", String.join(",", HEADER));
    }
    var lines = rows.subList(1, rows.size());
    if (lines.isEmpty() || !lines.getLast().get(0).strip().equals(PayoutFile.TOTAL)) {
      throw InvalidInput.at("file", "payout.result.cutOff");
    }
    var file = lines.subList(0, lines.size() - 1).stream().peek(ResultFile::refuseWidth);
    return control(file.map(Row::of).toList(), lines.getLast());
  }

  private static ResultFile control(List<Row> rows, CSVRecord control) {
    refuseWidth(control);
    if (!control.get(1).strip().equals(Integer.toString(rows.size()))) {
      throw InvalidInput.at("file", "payout.result.count", control.get(1), rows.size());
    }
    return new ResultFile(rows, yuan(control.get(3)), yuan(control.get(5)));
  }

  private static void refuseWidth(CSVRecord row) {
    if (row.size() != HEADER.size()) {
      throw InvalidInput.at("file", "payout.result.width", row.getRecordNumber());
    }
  }

  private static Money yuan(String text) {
    try {
      return Money.ofYuan(new BigDecimal(text.strip()));
    } catch (ArithmeticException | NumberFormatException wrong) {
      throw InvalidInput.at("file", "payout.result.control");
    }
  }

  private static List<CSVRecord> records(String text) {
    var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    var format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    try (var parser = format.parse(new StringReader(plain))) {
      return parser.getRecords();
    } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
      throw InvalidInput.at("file", "payout.result.header", String.join(",", HEADER));
    }
  }

  private static String text(byte[] bytes) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return gbk(bytes);
    }
  }

  private static String gbk(byte[] bytes) {
    try {
      return GBK.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException neither) {
      throw InvalidInput.at("file", "payout.result.encoding");
    }
  }
}
