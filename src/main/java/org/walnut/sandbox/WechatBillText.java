package org.walnut.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;
import org.walnut.shared.Days;
import org.walnut.shared.Money;

/** WeChat Pay's bill of all trades of a day, in its own words. */
@Component
public class WechatBillText {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  private static final String MERCHANT = "1900000001";

  private final PlayedBooks books;

  WechatBillText(PlayedBooks books) {
    this.books = books;
  }

  /** Whether anything happened on that day; of other days there is no bill. */
  public boolean any(LocalDate day) {
    return !books.trades(PlayedService.WECHAT, day).isEmpty();
  }

  /** SHA-1 of the bill as it was written, whatever becomes of it on its way. */
  public String hash(LocalDate day) {
    return WechatPaper.hash(text(day));
  }

  public byte[] file(LocalDate day, boolean packed) {
    return books.onTheWay(packed ? WechatPaper.packed(text(day)) : text(day));
  }

  private byte[] text(LocalDate day) {
    var trades = books.trades(PlayedService.WECHAT, day);
    var text = new StringBuilder("\uFEFF").append(BillTexts.of("wechat.header")).append("\r\n");
    trades.forEach(trade -> text.append(row(trade)).append("\r\n"));
    var paid = sum(trades, false);
    var back = sum(trades, true);
    var fees = trades.stream().map(PlayedTrade::fee).reduce(Money.ZERO, Money::plus);
    text.append(BillTexts.of("wechat.sums")).append("\r\n");
    text.append(WechatPaper.quoted(List.of(trades.size(), paid, back, "0.00", fees, paid, back)));
    return text.append("\r\n").toString().getBytes(UTF_8);
  }

  private static String row(PlayedTrade trade) {
    var paid = trade.back() ? Money.ZERO : trade.amount();
    var back = trade.back() ? trade.amount() : Money.ZERO;
    var refund = trade.refund();
    return WechatPaper.quoted(
        List.of(
            TIME.format(trade.at().atZone(Days.ZONE)),
            "wxsandbox",
            MERCHANT,
            "0",
            "",
            WechatWords.number(trade.payment()),
            trade.tradeNo(),
            "sandbox-payer",
            "NATIVE",
            trade.back() ? "REFUND" : "SUCCESS",
            "OTHERS",
            "CNY",
            paid,
            "0.00",
            refund == null ? "0" : WechatWords.number(refund),
            refund == null ? "0" : trade.refundNo(),
            back,
            "0.00",
            refund == null ? "" : "ORIGINAL",
            refund == null ? "" : "SUCCESS",
            trade.description(),
            "",
            fee(trade),
            "0.60%",
            paid,
            back,
            ""));
  }

  /** Fees have five places. */
  private static String fee(PlayedTrade trade) {
    return trade.fee() + "000";
  }

  private static Money sum(List<PlayedTrade> trades, boolean back) {
    return trades.stream()
        .filter(trade -> trade.back() == back)
        .map(PlayedTrade::amount)
        .reduce(Money.ZERO, Money::plus);
  }
}
