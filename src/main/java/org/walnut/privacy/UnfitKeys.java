package org.walnut.privacy;

import org.jspecify.annotations.Nullable;

/** The keys at hand are missing or are not those of this database: Walnut must not start. */
class UnfitKeys extends IllegalStateException {

  UnfitKeys(String sentence) {
    this(sentence, null);
  }

  UnfitKeys(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }
}
