package org.walnut.web;

import static java.util.stream.Collectors.joining;
import static org.walnut.web.Words.t;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import org.walnut.shared.Money;
import org.walnut.shared.PricePerKg;
import org.walnut.shared.Weight;
import org.walnut.shared.Word;

/**
 * Turns values into text for people, in the language of this request and the county's time zone.
 */
public final class Show {

  private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");

  private Show() {}

  /** "¥1,234.50". */
  public static String yuan(Money money) {
    return (money.isNegative() ? "-¥" : "¥") + decimal("#,##0.00", money.yuan().abs());
  }

  /** "12.5 kg". */
  public static String kg(Weight weight) {
    return t("web.show.kg", decimal("#,##0.###", weight.kg()));
  }

  /** "25 斤". */
  public static String jin(Weight weight) {
    return t("web.show.jin", decimal("#,##0.###", weight.jin()));
  }

  /** "¥24.00/kg". */
  public static String perKg(PricePerKg price) {
    return t("web.show.perKg", decimal("#,##0.00", price.yuan()));
  }

  /** "¥12.00/斤"; the third decimal is there only when it says something. */
  public static String perJin(PricePerKg price) {
    return t("web.show.perJin", decimal("#,##0.00#", price.yuanPerJin()));
  }

  /** "2026年11月23日", "23 Nov 2026". */
  public static String date(LocalDate date) {
    return formatter("web.show.date").format(date);
  }

  /** Day and minute in the county. */
  public static String time(Instant instant) {
    return formatter("web.show.time").format(instant.atZone(COUNTY));
  }

  /** "12,345". */
  public static String count(long count) {
    return decimal("#,##0", BigDecimal.valueOf(count));
  }

  /** How much waits: what is {@link WaitingWork#MANY} or more is "99+". */
  public static String many(long count) {
    return count < WaitingWork.MANY ? count(count) : count(WaitingWork.MANY - 1L) + "+";
  }

  /** A ratio as hundredths with two decimals: 0.2547 is "25.47%". */
  public static String percent(BigDecimal ratio) {
    return decimal("#,##0.00", ratio.movePointRight(2)) + "%";
  }

  /** At most the first three digits and the last two; six at least are hidden, as on a waybill. */
  public static String phone(String phone) {
    int shown = Math.clamp(phone.length() - 6L, 0, 5);
    int first = Math.min(shown, 3);
    int last = shown - first;
    return phone.substring(0, first)
        + "•".repeat(phone.length() - shown)
        + phone.substring(phone.length() - last);
  }

  /** The first character only. */
  public static String name(String name) {
    int first = name.isEmpty() ? 0 : name.offsetByCodePoints(0, 1);
    return name.substring(0, first) + "•".repeat(name.codePointCount(first, name.length()));
  }

  /** What a form field holds for this value: yuan, kilograms, ISO days, codes. */
  public static String typed(Object value) {
    return switch (value) {
      case Money money -> money.yuan().toPlainString();
      case Weight weight -> decimal("0.###", weight.kg());
      case PricePerKg price -> price.yuan().toPlainString();
      case BigDecimal number -> number.toPlainString();
      case Enum<?> constant -> constant.name();
      default -> value.toString();
    };
  }

  /** Any of these values as text. */
  public static String text(Object value) {
    return value instanceof Long count ? count(count) : argument(value).toString();
  }

  /** What a message says for this argument; numbers stay numbers. */
  static Object argument(Object value) {
    return switch (value) {
      case Money money -> yuan(money);
      case Weight weight -> kg(weight);
      case PricePerKg price -> perKg(price);
      case LocalDate date -> date(date);
      case Instant instant -> time(instant);
      case Enum<?> constant -> Words.label(constant);
      case Word word -> t(word.key(), word.args().toArray());
      case Collection<?> many ->
          many.stream()
              .map(each -> argument(each).toString())
              .collect(joining(t("web.show.comma")));
      case Number number -> number;
      default -> value.toString();
    };
  }

  private static String decimal(String pattern, BigDecimal number) {
    var format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(number);
  }

  private static DateTimeFormatter formatter(String key) {
    return DateTimeFormatter.ofPattern(t(key), Words.locale());
  }
}
