package org.walnut.supply.web;

import org.walnut.shared.Money;

/** Writes an amount in the Chinese capital numerals of receipts, which nobody can alter: 壹仟贰佰伍拾陆元肆角. */
final class CapitalYuan {

  private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
  private static final String[] PLACES = {"", "拾", "佰", "仟"};
  private static final String[] GROUPS = {"", "万", "亿", "万亿"};

  private CapitalYuan() {}

  static String of(Money money) {
    if (money.isNegative()) {
      return "负" + of(money.negate());
    }
    long yuan = money.fen() / 100;
    int cents = (int) (money.fen() % 100);
    if (cents == 0) {
      return whole(yuan) + "元整";
    }
    return (yuan == 0 ? "" : whole(yuan) + "元") + parts(cents / 10, cents % 10, yuan > 0);
  }

  private static String parts(int jiao, int fen, boolean afterYuan) {
    var text = new StringBuilder();
    if (jiao > 0) {
      text.append(DIGITS.charAt(jiao)).append("角");
    } else if (afterYuan) {
      text.append("零");
    }
    return fen > 0 ? text.append(DIGITS.charAt(fen)).append("分").toString() : text.append("整").toString();
  }

  /** Groups of four digits; a gap of zeros is one 零. */
  private static String whole(long number) {
    if (number == 0) {
      return "零";
    }
    var text = new StringBuilder();
    boolean gap = false;
    for (int group = GROUPS.length - 1; group >= 0; group--) {
      int four = (int) (number / power(group) % 10_000);
      if (four == 0) {
        gap = !text.isEmpty();
        continue;
      }
      if (!text.isEmpty() && (gap || four < 1000)) {
        text.append("零");
      }
      text.append(four(four)).append(GROUPS[group]);
      gap = false;
    }
    return text.toString();
  }

  private static String four(int number) {
    var text = new StringBuilder();
    boolean gap = false;
    for (int place = 3, unit = 1000; place >= 0; place--, unit /= 10) {
      int digit = number / unit % 10;
      if (digit == 0) {
        gap = !text.isEmpty();
        continue;
      }
      if (gap) {
        text.append("零");
      }
      text.append(DIGITS.charAt(digit)).append(PLACES[place]);
      gap = false;
    }
    return text.toString();
  }

  private static long power(int group) {
    long power = 1;
    for (int i = 0; i < group; i++) {
      power *= 10_000;
    }
    return power;
  }
}
