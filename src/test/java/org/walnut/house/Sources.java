package org.walnut.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The project's own files, as the rules of the house read them. */
final class Sources {

  static final Path JAVA = Path.of("src/main/java/org/walnut");
  static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
  private static final Pattern STATEMENT =
      Pattern.compile(
          "\\.sql\\(\\s*(?:\"\"\"\\n(.*?)\"\"\"|\"([^\"\\n]*)\")\\s*\\)", Pattern.DOTALL);
  private static final Pattern QUERY =
      Pattern.compile(
          "\"\"\"\\n(\\s*(?:select|with|insert|update|delete)\\b.*?)\"\"\"", Pattern.DOTALL);

  private Sources() {}

  static List<Path> files(Path folder, String ending) {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The room a source file belongs to: the folder directly under {@code org/walnut}. */
  static String room(Path file) {
    return JAVA.relativize(file).getName(0).toString();
  }

  /** Every SQL statement that stands in a source file. */
  static List<String> statements(Path file) {
    return STATEMENT
        .matcher(text(file))
        .results()
        .map(found -> found.group(1) != null ? found.group(1) : found.group(2))
        .toList();
  }

  /** Every text block that is SQL, also where a query is handed to somebody else to ask. */
  static List<String> queries(Path file) {
    return QUERY.matcher(text(file)).results().map(found -> found.group(1)).toList();
  }

  /** A statement with {@code :names} turned into {@code $n}, as PostgreSQL prepares it. */
  static String numbered(String sql) {
    var names = new ArrayList<String>();
    return Pattern.compile("(?<![:\\w]):([a-zA-Z_]\\w*)")
        .matcher(sql)
        .replaceAll(found -> {
          if (!names.contains(found.group(1))) {
            names.add(found.group(1));
          }
          return "\\$" + (names.indexOf(found.group(1)) + 1);
        });
  }
}
