package org.walnut.project;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** What a file of a plan may call categories and sources, in either language. */
final class PlanWords {

  private static final String FILE = "/project/import-words.properties";
  private static final Properties WORDS = load();
  private static final Map<String, String> CONSTANTS = constants();

  private PlanWords() {}

  /** The headings of the columns, in their order. */
  static List<String> headings() {
    return List.of(WORDS.getProperty("heading").split(","));
  }

  /** The word the template has for this constant. */
  static String word(Enum<?> constant) {
    return WORDS.getProperty(constant.getDeclaringClass().getSimpleName() + "." + constant.name())
        .split(",")[0];
  }

  /** The constant that is meant; what nobody knows stays as it is, and is told at its field. */
  static String constant(Class<? extends Enum<?>> type, String word) {
    return CONSTANTS.getOrDefault(type.getSimpleName() + "." + tidy(word), word);
  }

  private static String tidy(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s_\\p{Z}]", "")
        .toLowerCase(Locale.ROOT);
  }

  private static Map<String, String> constants() {
    var constants = new HashMap<String, String>();
    for (var key : WORDS.stringPropertyNames()) {
      int dot = key.indexOf('.');
      if (dot > 0) {
        for (var word : WORDS.getProperty(key).split(",")) {
          constants.put(key.substring(0, dot + 1) + tidy(word), key.substring(dot + 1));
        }
      }
    }
    return constants;
  }

  private static Properties load() {
    try (var file = Objects.requireNonNull(PlanWords.class.getResourceAsStream(FILE), FILE)) {
      var words = new Properties();
      words.load(new InputStreamReader(file, UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
