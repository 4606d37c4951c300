package org.walnut.shared;

import java.text.Normalizer;
import java.util.Locale;

/** How a code that a person typed is brought into the form the standards write. */
final class Codes {

  private Codes() {}

  /** Full-width characters become plain, blanks go, letters become capitals. */
  static String tidy(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\p{Z}]", "")
        .toUpperCase(Locale.ROOT);
  }
}
