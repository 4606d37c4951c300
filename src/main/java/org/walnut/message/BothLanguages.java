package org.walnut.message;

import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.walnut.web.Words;

/** A text in Chinese and in English, whatever language the person at hand reads. */
record BothLanguages(String zh, String en) {

  static BothLanguages of(String key, Object... args) {
    return new BothLanguages(in(Locale.CHINESE, key, args), in(Locale.ENGLISH, key, args));
  }

  private static String in(Locale language, String key, Object... args) {
    var before = LocaleContextHolder.getLocaleContext();
    LocaleContextHolder.setLocale(language);
    try {
      return Words.t(key, args);
    } finally {
      LocaleContextHolder.setLocaleContext(before);
    }
  }
}
