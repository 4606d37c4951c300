package org.walnut.approval;

import java.util.Locale;
import org.walnut.web.Words;

/** What will happen, in Chinese and in English. */
record DeedWords(String zh, String en) {

  static DeedWords of(Deed deed) {
    var args = deed.args().toArray();
    return new DeedWords(
        Words.in(Locale.CHINESE, deed.key(), args), Words.in(Locale.ENGLISH, deed.key(), args));
  }
}
