package org.walnut.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.InvalidInput;

/** Keeps what is personal out of texts that everybody will read. */
final class PersonalText {

  private static final String FILE = "/notice/reasons.txt";

  /**
   * A citizen number, a bank card, a mobile telephone; blanks and hyphens between do not hide it.
   */
  private static final Pattern NUMBER =
      Pattern.compile("(?<![0-9])(?:[0-9]{17}[0-9X]|[0-9]{16,19}|1[3-9][0-9]{9})(?![0-9])");

  private static final List<String> REASONS = load();

  private PersonalText() {}

  /** Refuses a text that carries a number of a person. */
  static void refuseNumbers(String field, @Nullable String text) {
    if (text != null && NUMBER.matcher(tidy(text)).find()) {
      throw InvalidInput.at(field, "notice.fault.number");
    }
  }

  /** Refuses a text that tells why somebody is on a list. */
  static void refuseReasons(String field, @Nullable String text) {
    if (text == null) {
      return;
    }
    var tidy = tidy(text).toLowerCase(Locale.ROOT);
    if (REASONS.stream().anyMatch(reason -> tidy.contains(reason.replace(" ", "")))) {
      throw InvalidInput.at(field, "notice.fault.reason");
    }
  }

  private static String tidy(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .replaceAll("(?<=[0-9])[\\s\\p{Pd}.·]+(?=[0-9X])", "")
        .replaceAll("[\\s\\p{Z}]", "");
  }

  private static List<String> load() {
    try (var file = Objects.requireNonNull(PersonalText.class.getResourceAsStream(FILE), FILE);
        var lines = new BufferedReader(new InputStreamReader(file, UTF_8))) {
      return lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
