package org.walnut.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.walnut.payment.BillTable.Row;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;

/**
 * WeChat Pay's bill of all that came to and went from the merchant's account on a day. Trades and
 * fees stand in the bill of trades; what is taken from here are the transfers to receivers.
 */
final class WechatFlowFile {

  private static final String OURS = BillWords.of("wechat.flow.ours");
  private static final String THEIRS = BillWords.of("wechat.flow.theirs");
  private static final String KIND = BillWords.of("wechat.flow.kind");
  private static final String DIRECTION = BillWords.of("wechat.flow.direction");
  private static final String AMOUNT = BillWords.of("wechat.flow.amount");
  private static final String IN = BillWords.of("wechat.flow.in");
  private static final String OUT = BillWords.of("wechat.flow.out");
  private static final String COUNT = BillWords.of("wechat.flow.sum.count");
  private static final String INS = BillWords.of("wechat.flow.sum.ins");
  private static final String IN_SUM = BillWords.of("wechat.flow.sum.in");
  private static final String OUTS = BillWords.of("wechat.flow.sum.outs");
  private static final String OUT_SUM = BillWords.of("wechat.flow.sum.out");
  private static final List<String> TRANSFERS =
      List.of(BillWords.of("wechat.flow.transfer"), BillWords.of("wechat.flow.transferBack"));

  private WechatFlowFile() {}

  /** What went out is negative. */
  static List<BillLine> transfers(String text) {
    var table =
        WechatTable.read(
            text,
            List.of(OURS, THEIRS, KIND, DIRECTION, AMOUNT),
            COUNT,
            List.of(COUNT, INS, IN_SUM, OUTS, OUT_SUM));
    hold(table.rows().rows(), table.sums());
    var lines = new ArrayList<BillLine>();
    for (var row : table.rows().rows()) {
      if (TRANSFERS.contains(row.text(KIND))) {
        lines.add(new BillLine(reference(row), signed(row)));
      }
    }
    return lines;
  }

  private static void hold(List<Row> rows, Row sums) {
    hold(rows, sums, IN, INS, IN_SUM);
    hold(rows, sums, OUT, OUTS, OUT_SUM);
  }

  private static void hold(List<Row> rows, Row sums, String direction, String many, String sum) {
    var of = rows.stream().filter(row -> row.text(DIRECTION).equals(direction)).toList();
    var amount = of.stream().map(row -> row.yuan(AMOUNT)).reduce(Money.ZERO, Money::plus);
    if (!sums.text(many).equals(Integer.toString(of.size())) || !sums.yuan(sum).equals(amount)) {
      throw NoBill.notWhole("the sums at the end are others than those of the rows");
    }
  }

  private static Money signed(Row row) {
    var amount = row.yuan(AMOUNT);
    return row.text(DIRECTION).equals(IN) ? amount : amount.negate();
  }

  /** By our own id of the payout; a number that is not ours stands for itself. */
  private static String reference(Row row) {
    var ours = row.text(OURS);
    return ours.isEmpty() ? row.text(THEIRS) : Ids.ofHex(ours).map(UUID::toString).orElse(ours);
  }
}
