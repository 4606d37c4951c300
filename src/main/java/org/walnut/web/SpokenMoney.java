package org.walnut.web;

import static org.walnut.web.Words.t;

import java.util.ArrayList;
import org.walnut.shared.Money;

/** Amounts as a voice reads them out: in Chinese all in words, yuan, jiao and fen. */
final class SpokenMoney {

  private static final int GROUP = 4;
  private static final int DIGITS = 10;

  private SpokenMoney() {}

  static String of(Money money) {
    long fen = Math.abs(money.fen());
    var parts = new ArrayList<String>();
    long yuan = fen / 100;
    long jiao = fen / 10 % 10;
    if (yuan > 0 || fen == 0) {
      parts.add(t("web.spoken.yuan", number(yuan)));
    }
    if (jiao > 0) {
      parts.add(t("web.spoken.jiao", number(jiao)));
    }
    if (fen % 10 > 0) {
      var gap = yuan > 0 && jiao == 0 ? t("web.spoken.gap") : "";
      parts.add(gap + t("web.spoken.fen", number(fen % 10)));
    }
    var amount = String.join(t("web.spoken.between"), parts);
    return money.isNegative() ? t("web.spoken.negative", amount) : amount;
  }

  /** In a language whose numerals are ten, digits, which voices read well. */
  private static String number(long number) {
    var numerals = t("web.spoken.numerals");
    return numerals.length() == DIGITS ? Long.toString(number) : chinese(number, numerals, true);
  }

  /**
   * The numerals are the ten digits, then ten, hundred, thousand, and the two great units.
   *
   * @param shortTen whether ten is said without its one
   */
  static String chinese(long number, String numerals, boolean shortTen) {
    var digits = Long.toString(number);
    var text = new StringBuilder();
    boolean gap = false;
    boolean group = false;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      int place = digits.length() - 1 - i;
      if (digit == 0) {
        gap = true;
      } else {
        text.append(gap && !text.isEmpty() ? numerals.substring(0, 1) : "");
        text.append(
            shortTen && digit == 1 && place % GROUP == 1 && text.isEmpty()
                ? ""
                : numerals.charAt(digit));
        text.append(place % GROUP == 0 ? "" : numerals.charAt(DIGITS - 1 + place % GROUP));
        gap = false;
        group = true;
      }
      if (place % GROUP == 0 && place > 0 && group) {
        text.append(numerals.charAt(DIGITS + 2 + place / GROUP));
        gap = false;
        group = false;
      }
    }
    return text.isEmpty() ? numerals.substring(0, 1) : text.toString();
  }
}
