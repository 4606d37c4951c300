package org.walnut.web;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.SpringProperties;
import org.walnut.shared.Money;

/**
 * Every text a person reads, in the language of this request. Messages are always read as {@link
 * MessageFormat}: an apostrophe is written twice. Numbers are grouped (12,345), so a code is handed
 * over as text.
 */
public final class Words {

  private static final Logger log = LoggerFactory.getLogger(Words.class);
  private static final boolean STRICT = SpringProperties.getFlag("walnut.words.strict");
  private static final Map<Locale, Map<String, String>> BUNDLES = Bundles.load();

  private Words() {}

  /**
   * The text of this key; amounts, weights, days and enums among the arguments are shown as {@link
   * Show} shows them.
   */
  public static String t(String key, Object... args) {
    var pattern = pattern(key, locale());
    if (pattern == null) {
      return unknown(key);
    }
    return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0 ? pattern : format(pattern, args);
  }

  /** The text of this key in a language, whatever the reader at hand has chosen. */
  public static String in(Locale language, String key, Object... args) {
    var before = LocaleContextHolder.getLocaleContext();
    LocaleContextHolder.setLocale(language);
    try {
      return t(key, args);
    } finally {
      LocaleContextHolder.setLocaleContext(before);
    }
  }

  /** Whether there is a text of this key. */
  public static boolean has(String key) {
    return pattern(key, locale()) != null;
  }

  /** The name of an enum constant, from the key {@code room.SimpleName.CONSTANT}. */
  public static String label(Enum<?> constant) {
    var type = constant.getDeclaringClass();
    return t(
        type.getPackageName().split("\\.")[2] + "." + type.getSimpleName() + "." + constant.name());
  }

  /** A value as messages show it, for texts that are put together elsewhere. */
  public static String shown(Object value) {
    return format("{0}", new Object[] {value});
  }

  /** A value as a voice reads it out. */
  public static String spoken(Object value) {
    return value instanceof Money money ? SpokenMoney.of(money) : shown(value);
  }

  /** Whether the reader chose English; else it is Chinese. */
  public static boolean english() {
    return LocaleContextHolder.getLocale().getLanguage().equals("en");
  }

  static Locale locale() {
    return english() ? Locale.ENGLISH : Locale.CHINESE;
  }

  static @Nullable String pattern(String key, Locale locale) {
    return BUNDLES.getOrDefault(locale, Map.of()).get(key);
  }

  private static String format(String pattern, Object[] args) {
    return new MessageFormat(pattern, locale())
        .format(Arrays.stream(args).map(Show::argument).toArray());
  }

  private static String unknown(String key) {
    if (STRICT) {
      throw new IllegalArgumentException("no message for the key " + key + " in " + locale());
    }
    log.error("no message for the key {} in {}", key, locale());
    return key;
  }
}
