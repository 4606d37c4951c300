package org.walnut.infrastructure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/** The words of lists of facts, in either language; the first of each is the template's. */
final class FactWords {

  private static final String FILE = "/infrastructure/import-words.properties";
  private static final Properties WORDS = load();

  private FactWords() {}

  static Optional<FactColumn> column(String heading) {
    return Arrays.stream(FactColumn.values())
        .filter(column ->
            fits("column." + column, heading) || tidy(column.name()).equals(tidy(heading)))
        .findFirst();
  }

  static Optional<FactValue> value(FactKind kind, String word) {
    return kind.choices().stream()
        .filter(value -> fits(kind + "." + value, word) || tidy(value.name()).equals(tidy(word)))
        .findFirst();
  }

  static Optional<FactSource> source(String word) {
    return Arrays.stream(FactSource.values())
        .filter(source -> fits("source." + source, word) || tidy(source.name()).equals(tidy(word)))
        .findFirst();
  }

  static String heading(FactColumn column) {
    return words("column." + column).getFirst();
  }

  static String exampleNote() {
    return words("example.note").getFirst();
  }

  static String allowed(FactColumn column) {
    return column
        .kind()
        .map(kind -> first(kind.choices().stream().map(value -> kind + "." + value).toList()))
        .orElseGet(() ->
            column == FactColumn.SOURCE
                ? first(Arrays.stream(FactSource.values()).map(each -> "source." + each).toList())
                : "");
  }

  private static String first(List<String> keys) {
    return keys.stream().map(key -> words(key).getFirst()).collect(Collectors.joining(", "));
  }

  private static boolean fits(String key, String word) {
    return words(key).stream().map(FactWords::tidy).anyMatch(tidy(word)::equals);
  }

  private static String tidy(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s_\\p{Z}]", "")
        .toLowerCase(Locale.ROOT);
  }

  private static List<String> words(String key) {
    return List.of(WORDS.getProperty(key, "").split(","));
  }

  private static Properties load() {
    try (var file = Objects.requireNonNull(FactWords.class.getResourceAsStream(FILE), FILE)) {
      var words = new Properties();
      words.load(new InputStreamReader(file, UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
