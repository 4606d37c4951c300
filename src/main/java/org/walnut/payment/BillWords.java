package org.walnut.payment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The words by which the payment services name the columns and sums of their bills. */
final class BillWords {

  private static final String FILE = "/payment/bill-words.properties";
  private static final Properties WORDS = load();

  private BillWords() {}

  static String of(String key) {
    return requireNonNull(WORDS.getProperty(key), key);
  }

  private static Properties load() {
    var words = new Properties();
    try (var file = requireNonNull(BillWords.class.getResourceAsStream(FILE));
        var reader = new InputStreamReader(file, UTF_8)) {
      words.load(reader);
      return words;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
