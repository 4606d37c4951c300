package org.walnut.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The message bundles of all rooms, found on the class path; the frame's own libraries ask them as
 * a MessageSource.
 */
@Component("messageSource")
class Bundles extends AbstractMessageSource {

  static Map<Locale, Map<String, String>> load() {
    return Map.of(Locale.CHINESE, load("zh"), Locale.ENGLISH, load("en"));
  }

  @Override
  protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
    var language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINESE;
    var pattern = Words.pattern(code, language);
    return pattern == null ? null : new MessageFormat(pattern, language);
  }

  private static Map<String, String> load(String language) {
    var messages = new HashMap<String, String>();
    try {
      var files =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:messages/*_" + language + ".properties");
      for (var file : files) {
        read(file).forEach((key, text) -> add(messages, key.toString(), text.toString()));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Map.copyOf(messages);
  }

  private static void add(Map<String, String> messages, String key, String text) {
    if (messages.putIfAbsent(key, text) != null) {
      throw new IllegalStateException("two rooms have a message with the key " + key);
    }
  }

  private static Properties read(Resource file) throws IOException {
    var properties = new Properties();
    try (var reader = new InputStreamReader(file.getInputStream(), UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
