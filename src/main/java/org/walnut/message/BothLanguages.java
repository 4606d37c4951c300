package org.walnut.message;

import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;

/** A text in Chinese and in English, whatever language the person at hand reads. */
record BothLanguages(String zh, String en) {

  static String in(Locale language, Supplier<String> text) {
    var before = LocaleContextHolder.getLocaleContext();
    LocaleContextHolder.setLocale(language);
    try {
      return text.get();
    } finally {
      LocaleContextHolder.setLocaleContext(before);
    }
  }

  String in(Locale language) {
    return language.getLanguage().equals("en") ? en : zh;
  }
}
