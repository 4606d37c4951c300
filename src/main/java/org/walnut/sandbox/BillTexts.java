package org.walnut.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The fixed words in the bills of the played services. */
final class BillTexts {

  private static final String FILE = "/sandbox/bill-texts.properties";
  private static final Properties TEXTS = load();

  private BillTexts() {}

  static String of(String key, Object... args) {
    return requireNonNull(TEXTS.getProperty(key), key).formatted(args);
  }

  private static Properties load() {
    var texts = new Properties();
    try (var file = requireNonNull(BillTexts.class.getResourceAsStream(FILE));
        var reader = new InputStreamReader(file, UTF_8)) {
      texts.load(reader);
      return texts;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
