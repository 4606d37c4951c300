package org.walnut.household;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.walnut.shared.Fault;

/** The words of register files, in either language. */
final class ImportWords {

  private static final String FILE = "/household/import-words.properties";
  private static final Properties WORDS = load();
  private static final Map<String, String> CONSTANTS = constants();

  private ImportWords() {}

  /** The column with this heading. */
  static Optional<ImportColumn> column(String heading) {
    return Optional.ofNullable(CONSTANTS.get("column." + tidy(heading))).map(ImportColumn::valueOf);
  }

  /** The heading the template has for this column. */
  static String heading(ImportColumn column) {
    return words("column." + column.name()).getFirst();
  }

  /** The constant this word stands for. */
  static Optional<String> constant(Class<? extends Enum<?>> type, String word) {
    return Optional.ofNullable(CONSTANTS.get(type.getSimpleName() + "." + tidy(word)));
  }

  /** A fault that names the words one may use. */
  static Fault unknown(String field, Class<? extends Enum<?>> type) {
    var allowed =
        Arrays.stream(type.getEnumConstants()).map(constant -> word(type, constant)).toList();
    return Fault.of(field, "household.import.fault.word", String.join(", ", allowed));
  }

  /** The word the template has for this constant. */
  static String word(Class<? extends Enum<?>> type, Enum<?> constant) {
    return words(type.getSimpleName() + "." + constant.name()).getFirst();
  }

  /** The name this member has in the template. */
  static String example(Relation member) {
    return words("example." + member.name()).getFirst();
  }

  static String tidy(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s_\\p{Z}]", "")
        .toLowerCase(Locale.ROOT);
  }

  private static List<String> words(String key) {
    return List.of(WORDS.getProperty(key).split(","));
  }

  private static Map<String, String> constants() {
    var constants = new HashMap<String, String>();
    for (var key : WORDS.stringPropertyNames()) {
      var kind = key.substring(0, key.indexOf('.') + 1);
      var constant = key.substring(kind.length());
      constants.put(kind + tidy(constant), constant);
      words(key).forEach(word -> constants.put(kind + tidy(word), constant));
    }
    return constants;
  }

  private static Properties load() {
    try (var file = Objects.requireNonNull(ImportWords.class.getResourceAsStream(FILE), FILE)) {
      var words = new Properties();
      words.load(new InputStreamReader(file, UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
