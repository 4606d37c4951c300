package org.walnut.web;

import java.util.Locale;
import org.walnut.shared.Money;

/**
 * Amounts in the capital numerals that nobody alters on a paper, as Chinese vouchers have them in
 * whatever language the rest is.
 */
public final class CapitalMoney {

  private CapitalMoney() {}

  public static String of(Money money) {
    if (!money.isPositive()) {
      throw new IllegalArgumentException("a voucher is of more than nothing, was " + money);
    }
    long yuan = money.fen() / 100;
    long jiao = money.fen() / 10 % 10;
    long fen = money.fen() % 10;
    var text = new StringBuilder(word("currency"));
    if (yuan > 0) {
      text.append(number(yuan)).append(word("yuan"));
    }
    if (jiao > 0) {
      text.append(number(jiao)).append(word("jiao"));
    }
    if (fen > 0) {
      text.append(yuan > 0 && jiao == 0 ? number(0) : "").append(number(fen)).append(word("fen"));
    } else {
      text.append(word("whole"));
    }
    return text.toString();
  }

  private static String number(long number) {
    return SpokenMoney.chinese(number, word("numerals"), false);
  }

  private static String word(String name) {
    return Words.in(Locale.CHINESE, "web.capital." + name);
  }
}
