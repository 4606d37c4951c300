package org.walnut.payment;

import static org.walnut.payment.BillTable.Row;

import java.util.ArrayList;
import java.util.List;
import org.walnut.shared.Money;

/** WeChat Pay's bill of all trades of a day: a row for each payment and each refund. */
final class WechatBillFile {

  private static final String OURS = BillWords.of("wechat.tradeNo");
  private static final String THEIRS = BillWords.of("wechat.ref");
  private static final String STATE = BillWords.of("wechat.state");
  private static final String REFUND_NO = BillWords.of("wechat.refundNo");
  private static final String REFUND_REF = BillWords.of("wechat.refundRef");
  private static final String REFUND_STATE = BillWords.of("wechat.refundState");
  private static final String PAID = BillWords.of("wechat.paid");
  private static final String BACK = BillWords.of("wechat.back");
  private static final String FEE = BillWords.of("wechat.fee");
  private static final String COUNT = BillWords.of("wechat.sum.count");
  private static final String PAID_SUM = BillWords.of("wechat.sum.paid");
  private static final String BACK_SUM = BillWords.of("wechat.sum.back");
  private static final String FEE_SUM = BillWords.of("wechat.sum.fee");

  private WechatBillFile() {}

  static Bill read(String text) {
    var table =
        WechatTable.read(
            text,
            List.of(OURS, THEIRS, STATE, REFUND_NO, REFUND_REF, REFUND_STATE, PAID, BACK, FEE),
            COUNT,
            List.of(COUNT, PAID_SUM, BACK_SUM, FEE_SUM));
    hold(table.rows(), table.sums());
    return new Bill(lines(table.rows()), BillTable.rounded(table.rows().numbers(FEE)));
  }

  private static void hold(BillTable trades, Row sums) {
    if (!sums.yuan(PAID_SUM).equals(trades.sum(PAID))
        || !sums.yuan(BACK_SUM).equals(trades.sum(BACK))
        || sums.number(FEE_SUM).compareTo(trades.numbers(FEE)) != 0) {
      throw NoBill.notWhole("the sums at the end are others than those of the rows");
    }
  }

  private static List<BillLine> lines(BillTable trades) {
    var lines = new ArrayList<BillLine>();
    for (var row : trades.rows()) {
      var line = line(row);
      if (!line.amount().isZero()) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static BillLine line(Row row) {
    return switch (row.text(STATE)) {
      case "SUCCESS" ->
          new BillLine(BillTable.reference(row.text(OURS), row.text(THEIRS)), row.yuan(PAID));
      case "REFUND", "REVOKED" ->
          new BillLine(
              BillTable.reference(row.text(REFUND_NO), row.text(REFUND_REF)), wentBack(row));
      default -> throw NoBill.notWhole("row " + row.line() + " is " + row.text(STATE));
    };
  }

  /** What failed did not go back. */
  private static Money wentBack(Row row) {
    return switch (row.text(REFUND_STATE)) {
      case "FAILED", "FAIL", "CHANGE" -> Money.ZERO;
      default -> row.yuan(BACK).negate();
    };
  }
}
