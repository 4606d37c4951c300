package org.walnut.message;

import org.jspecify.annotations.Nullable;

/**
 * The words of a message.
 *
 * @param spoken as a voice reads them out; null when that is the same
 */
record Told(BothLanguages text, @Nullable BothLanguages spoken) {

  static Told of(BothLanguages text, BothLanguages spoken) {
    return new Told(text, spoken.equals(text) ? null : spoken);
  }
}
