package org.walnut.sandbox;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import org.walnut.shared.Days;
import org.walnut.shared.Money;

/** Alipay's bill of a day: a ZIP with two tables in GBK, in its own words. */
@Component
public class AlipayBillZip {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  private static final Charset GBK = Charset.forName("GBK");
  private static final String SELLER = "2088000000000001";

  private final PlayedBooks books;
  private final Clock clock;

  AlipayBillZip(PlayedBooks books, Clock clock) {
    this.books = books;
    this.clock = clock;
  }

  /** Whether anything happened on that day; of other days there is no bill. */
  public boolean any(LocalDate day) {
    return !books.trades(PlayedService.ALIPAY, day).isEmpty();
  }

  public byte[] file(LocalDate day) {
    var trades = books.trades(PlayedService.ALIPAY, day);
    var compact = day.toString().replace("-", "");
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, GBK)) {
      put(zip, BillTexts.of("alipay.file.sums", SELLER, compact), sums(day));
      put(zip, BillTexts.of("alipay.file", SELLER, compact), table(trades, day));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return books.onTheWay(bytes.toByteArray());
  }

  private static void put(ZipOutputStream zip, String name, List<String> lines) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(lines.stream().collect(joining("\r\n", "", "\r\n")).getBytes(GBK));
    zip.closeEntry();
  }

  private List<String> sums(LocalDate day) {
    return List.of(
        BillTexts.of("alipay.title.sums"),
        BillTexts.of("alipay.from", day, day.plusDays(1)),
        BillTexts.of("alipay.sums"),
        made());
  }

  private List<String> table(List<PlayedTrade> trades, LocalDate day) {
    var lines = new ArrayList<String>();
    lines.add(BillTexts.of("alipay.title"));
    lines.add(BillTexts.of("alipay.account", SELLER + "0156"));
    lines.add(BillTexts.of("alipay.from", day, day.plusDays(1)));
    lines.add(BillTexts.of("alipay.begin"));
    lines.add(BillTexts.of("alipay.header"));
    trades.forEach(trade -> lines.add(row(trade)));
    lines.add(BillTexts.of("alipay.end"));
    lines.add(sum("alipay.sum.payment", trades, false));
    lines.add(sum("alipay.sum.refund", trades, true));
    lines.add(made());
    return lines;
  }

  /** Numbers are followed by a tab there, so that a spreadsheet leaves them as they are. */
  private static String row(PlayedTrade trade) {
    var time = TIME.format(trade.at().atZone(Days.ZONE));
    var amount = signed(trade).toString();
    var fields =
        List.of(
            AlipayGatewayWords.number(trade.payment()) + "\t",
            trade.tradeNo() + "\t",
            BillTexts.of(trade.back() ? "alipay.kind.refund" : "alipay.kind.payment"),
            trade.description().replace(',', ' '),
            time,
            time,
            "",
            "",
            "",
            "",
            "*(***@sandbox.example)",
            amount,
            amount,
            "0.00",
            "0.00",
            "0.00",
            "0.00",
            "0.00",
            "",
            "0.00",
            "0.00",
            trade.refundNo() + "\t",
            trade.fee().negate().toString(),
            "0.00",
            "");
    return String.join(",", fields);
  }

  private static String sum(String key, List<PlayedTrade> trades, boolean back) {
    var of = trades.stream().filter(trade -> trade.back() == back).toList();
    var sum = of.stream().map(AlipayBillZip::signed).reduce(Money.ZERO, Money::plus);
    return BillTexts.of(key, of.size(), sum);
  }

  private static Money signed(PlayedTrade trade) {
    return trade.back() ? trade.amount().negate() : trade.amount();
  }

  private String made() {
    return BillTexts.of("alipay.made", TIME.format(clock.instant().atZone(Days.ZONE)));
  }
}
