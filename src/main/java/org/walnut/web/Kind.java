package org.walnut.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.function.Function;
import org.walnut.web.Given.Numeral;
import org.walnut.web.Given.Text;
import org.walnut.web.Given.Truth;

/**
 * One type of single value: how it reads when a person types it, how when a program sends it, and
 * the sentences that say what would be right. A reader refuses by {@link Unfit} for a reason of its
 * own, or by any exception of bad arguments for the usual one.
 */
record Kind<T>(
    Class<T> type,
    Function<String, T> typed,
    String typedKey,
    Function<Given, T> sent,
    String sentKey) {

  /** A code or a day: the same text from a person and from a program. */
  static <T> Kind<T> text(Class<T> type, String key, Function<String, T> read) {
    return new Kind<>(type, read, key, given -> read.apply(text(given)), key);
  }

  T read(Given given, boolean byPerson) {
    try {
      return byPerson ? typed.apply(text(given)) : sent.apply(given);
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException unfit) {
      throw new Unfit(byPerson ? typedKey : sentKey);
    }
  }

  static String text(Given given) {
    if (given instanceof Text(var text)) {
      return text.strip();
    }
    throw new IllegalArgumentException("no text");
  }

  static BigDecimal number(Given given) {
    if (given instanceof Numeral(var number) && Math.abs((long) number.scale()) <= 30) {
      return number;
    }
    throw new IllegalArgumentException("no number");
  }

  static boolean truth(Given given) {
    if (given instanceof Truth(var truth)) {
      return truth;
    }
    throw new IllegalArgumentException("neither true nor false");
  }
}
