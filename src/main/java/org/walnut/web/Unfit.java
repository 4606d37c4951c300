package org.walnut.web;

import java.util.List;

/**
 * A single value that cannot be taken, with the key of the sentence that says what would be right.
 */
final class Unfit extends RuntimeException {

  final String key;
  final transient List<Object> args;

  Unfit(String key, Object... args) {
    super(key, null, false, false);
    this.key = key;
    this.args = List.of(args);
  }
}
