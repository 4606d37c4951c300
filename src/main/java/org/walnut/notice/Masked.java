package org.walnut.notice;

/** Names as a public list may show them. */
final class Masked {

  private Masked() {}

  /**
   * The first and the last character with stars between; of a name of two characters only the
   * first, of one none.
   */
  static String name(String whole) {
    var characters = whole.strip().codePoints().toArray();
    if (characters.length < 2) {
      return "*";
    }
    var first = Character.toString(characters[0]);
    return characters.length == 2
        ? first + "*"
        : first
            + "*".repeat(characters.length - 2)
            + Character.toString(characters[characters.length - 1]);
  }
}
