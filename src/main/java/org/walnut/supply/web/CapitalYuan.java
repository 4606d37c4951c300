package org.walnut.supply.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.walnut.shared.Money;

/**
 * Writes an amount in the Chinese capital numerals of receipts, which nobody can alter. The
 * numerals stand in {@code supply/capitals.properties}.
 */
final class CapitalYuan {

  private static final Properties WORDS = load();
  private static final String DIGITS = word("digits");
  private static final String PLACES = word("places");
  private static final String GROUPS = word("groups");

  private CapitalYuan() {}

  static String of(Money money) {
    var amount = amount(Math.absExact(money.fen()));
    return word("currency") + (money.isNegative() ? word("minus") : "") + amount;
  }

  private static String amount(long fen) {
    long yuan = fen / 100;
    int parts = (int) (fen % 100);
    if (parts == 0) {
      return whole(yuan) + word("yuan") + word("whole");
    }
    return (yuan == 0 ? "" : whole(yuan) + word("yuan")) + parts(parts / 10, parts % 10, yuan > 0);
  }

  private static String parts(int jiao, int fen, boolean afterYuan) {
    var text = new StringBuilder();
    if (jiao > 0) {
      text.append(DIGITS.charAt(jiao)).append(word("jiao"));
    } else if (afterYuan) {
      text.append(DIGITS.charAt(0));
    }
    return text.append(fen > 0 ? DIGITS.charAt(fen) + word("fen") : word("whole")).toString();
  }

  /** Groups of four digits; a gap of zeros is one zero. */
  private static String whole(long number) {
    var text = new StringBuilder();
    boolean gap = false;
    for (int group = GROUPS.length() - 1; group >= 0; group--) {
      int four = (int) (number / (long) Math.pow(10_000, group) % 10_000);
      if (four == 0) {
        gap = !text.isEmpty();
      } else {
        text.append(!text.isEmpty() && (gap || four < 1000) ? DIGITS.substring(0, 1) : "");
        text.append(four(four)).append(group == 0 ? "" : GROUPS.charAt(group));
        gap = false;
      }
    }
    return text.isEmpty() ? DIGITS.substring(0, 1) : text.toString();
  }

  private static String four(int number) {
    var text = new StringBuilder();
    boolean gap = false;
    for (int place = PLACES.length() - 1; place >= 0; place--) {
      int digit = number / (int) Math.pow(10, place) % 10;
      if (digit == 0) {
        gap = !text.isEmpty();
      } else {
        text.append(gap ? DIGITS.substring(0, 1) : "")
            .append(DIGITS.charAt(digit))
            .append(place == 0 ? "" : PLACES.charAt(place));
        gap = false;
      }
    }
    return text.toString();
  }

  private static String word(String key) {
    return Objects.requireNonNull(WORDS.getProperty(key), key);
  }

  private static Properties load() {
    var words = new Properties();
    try (var file =
        Objects.requireNonNull(
            CapitalYuan.class.getResourceAsStream("/supply/capitals.properties"))) {
      words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      return words;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
