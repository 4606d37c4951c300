package org.walnut.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The words of all templates in one language, with gaps that have names. */
final class TemplateTexts {

  private static final Pattern GAP = Pattern.compile("\\{([a-zA-Z]+)}");

  private final Map<String, String> texts;

  private TemplateTexts(Map<String, String> texts) {
    this.texts = Map.copyOf(texts);
  }

  static TemplateTexts load(String language) {
    var texts = new HashMap<String, String>();
    try {
      var files =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:templates/*_" + language + ".properties");
      for (var file : files) {
        texts.putAll(read(file));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new TemplateTexts(texts);
  }

  Set<String> keys() {
    return texts.keySet();
  }

  Set<String> gaps(String key) {
    var gaps = new TreeSet<String>();
    GAP.matcher(text(key)).results().forEach(gap -> gaps.add(gap.group(1)));
    return gaps;
  }

  /** A gap without a value is a programming error. */
  String fill(String key, Map<String, String> values) {
    return GAP.matcher(text(key))
        .replaceAll(gap -> Matcher.quoteReplacement(value(key, gap, values)));
  }

  private String text(String key) {
    if (!texts.containsKey(key)) {
      throw new IllegalArgumentException("no template has the key " + key);
    }
    return texts.get(key);
  }

  private static String value(String key, MatchResult gap, Map<String, String> values) {
    if (!values.containsKey(gap.group(1))) {
      throw new IllegalArgumentException("the template " + key + " lacks " + gap.group(1));
    }
    return values.get(gap.group(1));
  }

  private static Map<String, String> read(Resource file) throws IOException {
    var properties = new Properties();
    try (var reader = new InputStreamReader(file.getInputStream(), UTF_8)) {
      properties.load(reader);
    }
    return properties.entrySet().stream()
        .collect(
            toUnmodifiableMap(
                each -> each.getKey().toString(), each -> each.getValue().toString()));
  }
}
