package org.walnut.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text is there in both languages, and every text asked for is there. */
class WordsTests {

  private static final Path BUNDLES = Path.of("src/main/resources/messages");
  private static final Path TEMPLATES = Path.of("src/main/jte");

  /** Where a key stands as a literal: asked for by name, or told as the reason of a problem. */
  private static final List<Pattern> USES =
      Stream.of(
              "(?<![\\w.])t\\(\\s*\"([^\"]+)\"\\s*[,)]",
              "Words\\.t\\(\\s*\"([^\"]+)\"\\s*[,)]",
              "new (?:Refused|Forbidden|NotFound|ChangedMeanwhile|Word|SignInNeeded|Unfit)\\(\\s*\"([^\"]+)\"",
              "(?:Fault\\.of|InvalidInput\\.at|new Fault)\\(\\s*[^;\"]*?(?:\"[^\"]*\"[^;\"]*?)?,\\s*\"([a-zA-Z]+\\.[^\" ]+)\"",
              "message = \"([a-z]+\\.[^\"]+)\"",
              "new NavEntry\\(\\s*\"([^\"]+)\"",
              "new NavEntry\\(\\s*\"[^\"]+\",\\s*\\d+,\\s*\"[^\"]+\",\\s*\"([^\"]+)\"")
          .map(Pattern::compile)
          .toList();

  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  @Test
  void both_languages_have_the_same_keys_with_the_same_gaps() {
    var chinese = messages("zh");
    var english = messages("en");

    assertThat(english.keySet()).isEqualTo(chinese.keySet());
    assertThat(chinese.keySet())
        .allSatisfy(
            key -> assertThat(gaps(english.get(key))).as(key).isEqualTo(gaps(chinese.get(key))));
  }

  @Test
  void english_is_english() {
    assertThat(
            messages("en").entrySet().stream()
                .filter(each -> !each.getKey().equals("web.otherLanguage")))
        .allSatisfy(
            each -> assertThat(each.getValue()).as(each.getKey()).doesNotContainPattern(CHINESE));
  }

  @Test
  void every_text_asked_for_is_there() {
    var known = messages("zh").keySet();
    var missing = new TreeSet<String>();
    for (var file : sources()) {
      uses(Sources.text(file)).stream()
          .filter(key -> !known.contains(key))
          .forEach(key -> missing.add(key + " in " + file));
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void every_constant_a_person_may_see_has_a_name() {
    var known = messages("zh").keySet();
    var labelled = new TreeSet<String>();
    known.stream()
        .map(key -> key.split("\\."))
        .filter(WordsTests::isConstant)
        .forEach(parts -> labelled.add(parts[0] + "." + parts[1]));
    assertThat(labelled).allSatisfy(type -> assertThat(unnamed(type, known)).as(type).isEmpty());
  }

  @Test
  void no_chinese_stands_in_the_code() {
    var files =
        Sources.files(Sources.JAVA, ".java").stream()
            .filter(
                file -> literals(Sources.text(file)).anyMatch(text -> CHINESE.matcher(text).find()))
            .toList();

    assertThat(files).isEmpty();
  }

  private static TreeMap<String, String> messages(String language) {
    var messages = new TreeMap<String, String>();
    for (var file : Sources.files(BUNDLES, "_" + language + ".properties")) {
      var bundle = new Properties();
      try (var lines = Files.newBufferedReader(file)) {
        bundle.load(lines);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
      bundle.forEach((key, text) ->
          assertThat(messages.put(key.toString(), text.toString())).as("twice: " + key).isNull());
    }
    return messages;
  }

  /** The arguments a message takes; a message that is none fails here. */
  private static Set<String> gaps(String message) {
    new MessageFormat(message);
    var gaps = new TreeSet<String>();
    Pattern.compile("\\{(\\d+)").matcher(message).results().forEach(gap -> gaps.add(gap.group(1)));
    return gaps;
  }

  private static List<Path> sources() {
    return Stream.concat(
            Sources.files(Sources.JAVA, ".java").stream(),
            Sources.files(TEMPLATES, ".jte").stream())
        .toList();
  }

  private static Set<String> uses(String source) {
    var keys = new TreeSet<String>();
    USES.forEach(use -> use.matcher(source).results().forEach(found -> keys.add(found.group(1))));
    return keys;
  }

  /** As in {@code shared.EvidenceGrade.E0}. */
  private static boolean isConstant(String[] key) {
    return key.length == 3
        && Files.isDirectory(Sources.JAVA.resolve(key[0]))
        && Character.isUpperCase(key[1].charAt(0))
        && key[2].matches("[A-Z][A-Z0-9_]*");
  }

  private static List<String> unnamed(String type, Set<String> known) {
    var parts = type.split("\\.");
    var unnamed = new ArrayList<String>();
    for (var constant : constants(parts[0], parts[1])) {
      if (!known.contains(type + "." + constant)) {
        unnamed.add(constant);
      }
    }
    return unnamed;
  }

  private static List<String> constants(String room, String name) {
    for (var file : Sources.files(Sources.JAVA.resolve(room), ".java")) {
      var type =
          Path.of("src/main/java")
              .relativize(file)
              .toString()
              .replace(".java", "")
              .replace('/', '.');
      for (var candidate : List.of(type, type + "$" + name)) {
        if (candidate.endsWith("." + name) || candidate.endsWith("$" + name)) {
          try {
            var constants = Class.forName(candidate).getEnumConstants();
            return constants == null
                ? List.of()
                : Stream.of(constants).map(each -> ((Enum<?>) each).name()).toList();
          } catch (ClassNotFoundException | NoClassDefFoundError elsewhere) {
            continue;
          }
        }
      }
    }
    return List.of();
  }

  private static Stream<String> literals(String source) {
    var code = source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)//.*$", "");
    return Pattern.compile("(?s)\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"")
        .matcher(code)
        .results()
        .map(found -> found.group());
  }
}
