package org.walnut.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.Days;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;
import org.walnut.shared.Sql;

/** WeChat Pay's bill of all that came to and went from the merchant on a day, in its own words. */
@Component
@Transactional(readOnly = true)
public class WechatFlowText {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private final PlayedBooks books;
  private final JdbcClient db;
  private final Days days;

  WechatFlowText(PlayedBooks books, JdbcClient db, Days days) {
    this.books = books;
    this.db = db;
    this.days = days;
  }

  /**
   * Money that came or went.
   *
   * @param ours the merchant's number of it
   * @param amount negative when it went
   */
  private record Flow(String ours, String kind, Money amount, Instant at) {

    private boolean in() {
      return !amount.isNegative();
    }

    private Money size() {
      return in() ? amount : amount.negate();
    }
  }

  public boolean any(LocalDate day) {
    return !flows(day).isEmpty();
  }

  /** SHA-1 of the bill as it was written, whatever becomes of it on its way. */
  public String hash(LocalDate day) {
    return WechatPaper.hash(text(day));
  }

  public byte[] file(LocalDate day, boolean packed) {
    return books.onTheWay(packed ? WechatPaper.packed(text(day)) : text(day));
  }

  private byte[] text(LocalDate day) {
    var flows = flows(day);
    var text =
        new StringBuilder("\uFEFF").append(BillTexts.of("wechat.flow.header")).append("\r\n");
    var rest = Money.ZERO;
    for (var flow : flows) {
      rest = rest.plus(flow.amount());
      text.append(row(flow, rest)).append("\r\n");
    }
    var in = flows.stream().filter(Flow::in).toList();
    var out = flows.stream().filter(flow -> !flow.in()).toList();
    text.append(BillTexts.of("wechat.flow.sums")).append("\r\n");
    text.append(
        WechatPaper.quoted(List.of(flows.size(), in.size(), sum(in), out.size(), sum(out))));
    return text.append("\r\n").toString().getBytes(UTF_8);
  }

  private static String row(Flow flow, Money rest) {
    var number = WechatWords.number(Ids.from("flow:" + flow.ours() + flow.kind()));
    return WechatPaper.quoted(
        List.of(
            TIME.format(flow.at().atZone(Days.ZONE)),
            number,
            number,
            BillTexts.of(flow.kind()),
            BillTexts.of(flow.kind()),
            BillTexts.of(flow.in() ? "wechat.flow.in" : "wechat.flow.out"),
            flow.size(),
            rest,
            "sandbox",
            "",
            flow.ours()));
  }

  private List<Flow> flows(LocalDate day) {
    var flows = new ArrayList<Flow>();
    for (var trade : books.trades(PlayedService.WECHAT, day)) {
      flows.add(
          trade.back()
              ? new Flow(
                  trade.refundNo(), "wechat.flow.refund", trade.amount().negate(), trade.at())
              : new Flow(trade.tradeNo(), "wechat.flow.trade", trade.amount(), trade.at()));
    }
    flows.addAll(transfers(day));
    flows.sort(Comparator.comparing(Flow::at));
    return flows;
  }

  private List<Flow> transfers(LocalDate day) {
    return db.sql(
            """
            select bill_no, amount_fen, decided_at
              from sandbox_transfer
             where state = 'SUCCESS'
               and decided_at >= :from
               and decided_at < :to
             order by decided_at, bill_no
            """)
        .param("from", Sql.utc(days.startOf(day)))
        .param("to", Sql.utc(days.startOf(day.plusDays(1))))
        .query((row, _) ->
            new Flow(
                row.getString("bill_no"),
                "wechat.flow.transfer",
                Sql.money(row, "amount_fen").negate(),
                Sql.instant(row, "decided_at")))
        .list();
  }

  private static Money sum(List<Flow> flows) {
    return flows.stream().map(Flow::size).reduce(Money.ZERO, Money::plus);
  }
}
