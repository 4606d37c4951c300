package org.walnut.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The answers to OWASP ASVS 5 are whole, and what they name is there. */
class AsvsTests {

  private static final Path ANSWERS = Path.of("docs/operator/asvs.md");
  private static final Path POINTS = Path.of("src/test/resources/asvs-5.0.0-level-2.txt");
  private static final Pattern CELL = Pattern.compile("(?m)^\\| ([0-9., –]+) \\|");
  private static final Pattern POINT =
      Pattern.compile("(\\d+\\.\\d+)\\.(\\d+)(?:–\\d+\\.\\d+\\.(\\d+))?");
  private static final Pattern TYPE = Pattern.compile("`([A-Z][A-Za-z0-9]+)`");
  private static final Pattern FILE = Pattern.compile("`((?:src|docs|bin)/[^`]+)`|]\\(([^)#]+)\\)");

  @Test
  void every_point_of_the_two_levels_is_answered_or_set_aside_once() throws IOException {
    var answered =
        CELL.matcher(Files.readString(ANSWERS))
            .results()
            .flatMap(cell -> points(cell.group(1)))
            .toList();

    assertThat(new TreeSet<>(answered)).isEqualTo(asked());
    assertThat(answered).doesNotHaveDuplicates();
  }

  @Test
  void every_type_and_file_an_answer_names_is_there() throws IOException {
    var text = Files.readString(ANSWERS);

    assertThat(types()).containsAll(found(TYPE, text).toList());
    assertThat(found(FILE, text))
        .allSatisfy(file ->
            assertThat(file.matches("(src|bin)/.*") ? Path.of(file) : ANSWERS.resolveSibling(file))
                .exists());
  }

  private static Stream<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(hit -> hit.group(1) == null ? hit.group(2) : hit.group(1));
  }

  private static Stream<String> points(String cell) {
    return POINT.matcher(cell).results().flatMap(AsvsTests::range);
  }

  private static Stream<String> range(MatchResult point) {
    int from = Integer.parseInt(point.group(2));
    int to = point.group(3) == null ? from : Integer.parseInt(point.group(3));
    return numbered(point.group(1), from, to);
  }

  private static Stream<String> numbered(String section, int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(number -> section + "." + number);
  }

  private static Set<String> asked() throws IOException {
    var asked = new TreeSet<String>();
    for (var line : Files.readAllLines(POINTS)) {
      if (!line.startsWith("#")) {
        var parts = List.of(line.split("[ -]"));
        numbered(parts.get(0), Integer.parseInt(parts.get(1)), Integer.parseInt(parts.get(2)))
            .forEach(asked::add);
      }
    }
    return asked;
  }

  private static Set<String> types() throws IOException {
    var types = new HashSet<String>();
    for (var root : List.of("src/main/java", "src/test/java")) {
      try (var files = Files.walk(Path.of(root))) {
        types.addAll(
            files
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".java"))
                .map(name -> name.replace(".java", ""))
                .collect(Collectors.toSet()));
      }
    }
    return types;
  }
}
