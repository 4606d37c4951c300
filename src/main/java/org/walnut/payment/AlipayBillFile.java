package org.walnut.payment;

import static org.walnut.payment.BillTable.Row;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.walnut.shared.Money;

/**
 * Alipay's bill of a day: a ZIP with a table of sums and a table of trades, both CSV in GBK with
 * lines of remarks that begin with {@code #}. The remarks after the trades count and add them up;
 * without them the bill counts as cut off.
 */
final class AlipayBillFile {

  private static final Charset GBK = Charset.forName("GB18030");
  private static final int LARGEST = 256 * 1024 * 1024;
  private static final int END_RECORD = 22;
  private static final String OURS = BillWords.of("alipay.tradeNo");
  private static final String THEIRS = BillWords.of("alipay.ref");
  private static final String KIND = BillWords.of("alipay.kind");
  private static final String REQUEST_NO = BillWords.of("alipay.requestNo");
  private static final String AMOUNT = BillWords.of("alipay.amount");
  private static final String RECEIVED = BillWords.of("alipay.received");
  private static final String FEE = BillWords.of("alipay.fee");
  private static final String PAYMENT = BillWords.of("alipay.kind.payment");
  private static final String REFUND = BillWords.of("alipay.kind.refund");
  private static final String BEGIN = BillWords.of("alipay.begin");
  private static final String END = BillWords.of("alipay.end");
  private static final Pattern PAID_SUM = Pattern.compile(BillWords.of("alipay.sum.payment"));
  private static final Pattern BACK_SUM = Pattern.compile(BillWords.of("alipay.sum.refund"));

  private AlipayBillFile() {}

  static Bill read(byte[] zip) {
    if (!ended(zip)) {
      throw NoBill.notWhole("Alipay's bill is cut off");
    }
    try (var files = new ZipInputStream(new ByteArrayInputStream(zip), GBK)) {
      for (var file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
        var text = BillTable.text(files.readNBytes(LARGEST), GBK);
        if (text.contains(BEGIN)) {
          return trades(text.lines().toList());
        }
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw new NoBill(NoBill.Why.NOT_WHOLE, "Alipay's bill cannot be unpacked", broken);
    }
    throw NoBill.notWhole("Alipay's bill has no table of trades");
  }

  /** A ZIP ends with a record that begins {@code PK\5\6}. */
  private static boolean ended(byte[] zip) {
    var at = zip.length - END_RECORD;
    return at >= 0 && zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 5 && zip[at + 3] == 6;
  }

  private static Bill trades(List<String> lines) {
    var at = 0;
    while (at < lines.size() && remark(lines.get(at))) {
      at++;
    }
    if (at == lines.size()) {
      throw NoBill.notWhole("the header is missing");
    }
    var trades =
        new BillTable(
            fields(lines.get(at)), List.of(OURS, THEIRS, KIND, REQUEST_NO, AMOUNT, RECEIVED, FEE));
    for (at++; at < lines.size() && !remark(lines.get(at)); at++) {
      trades.add(at + 1, fields(lines.get(at)));
    }
    var rest = String.join("\n", lines.subList(at, lines.size()));
    if (!rest.contains(END)) {
      throw NoBill.notWhole("the remarks at the end are missing");
    }
    hold(trades, PAYMENT, PAID_SUM, rest);
    hold(trades, REFUND, BACK_SUM, rest);
    return new Bill(
        trades.rows().stream()
            .map(AlipayBillFile::line)
            .filter(line -> !line.amount().isZero())
            .toList(),
        BillTable.rounded(trades.numbers(FEE)).negate());
  }

  private static void hold(BillTable trades, String kind, Pattern sum, String rest) {
    var rows = trades.rows().stream().filter(row -> row.text(KIND).equals(kind)).toList();
    var received = rows.stream().map(row -> row.yuan(RECEIVED)).reduce(Money.ZERO, Money::plus);
    var said = sum.matcher(rest);
    if (!said.find()
        || !said.group(1).equals(Integer.toString(rows.size()))
        || !said.group(2).equals(received.toString())) {
      throw NoBill.notWhole("the sums at the end are others than those of the rows");
    }
  }

  /** What goes back is negative there, too. */
  private static BillLine line(Row row) {
    var kind = row.text(KIND);
    if (kind.equals(PAYMENT)) {
      return new BillLine(BillTable.reference(row.text(OURS), row.text(THEIRS)), row.yuan(AMOUNT));
    } else if (kind.equals(REFUND)) {
      return new BillLine(
          BillTable.reference(row.text(REQUEST_NO), row.text(THEIRS)), row.yuan(AMOUNT));
    }
    throw NoBill.notWhole("row " + row.line() + " is neither a payment nor a refund");
  }

  private static boolean remark(String line) {
    return line.startsWith("#");
  }

  private static List<String> fields(String line) {
    return Arrays.asList(line.split(",", -1));
  }
}
