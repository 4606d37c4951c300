package org.walnut.message;

import java.util.Locale;
import org.walnut.web.Words;

/** A text in Chinese and in English, whatever language the person at hand reads. */
record BothLanguages(String zh, String en) {

  static BothLanguages of(String key, Object... args) {
    return new BothLanguages(
        Words.in(Locale.CHINESE, key, args), Words.in(Locale.ENGLISH, key, args));
  }
}
