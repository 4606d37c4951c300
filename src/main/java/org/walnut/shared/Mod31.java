package org.walnut.shared;

/** The check sum of GB 32100-2015: powers of three modulo the prime 31. */
final class Mod31 {

  private Mod31() {}

  /**
   * The place in the alphabet of the check character. A single wrong character always shows, and so
   * do two swapped neighbours, because neighbouring weights differ and none is zero.
   */
  static int check(String text, String alphabet) {
    int sum = 0;
    int weight = 1;
    for (char character : text.toCharArray()) {
      sum += weight * alphabet.indexOf(character);
      weight = weight * 3 % 31;
    }
    return (31 - sum % 31) % 31;
  }
}
