package org.walnut.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One part of a bar: its text, its tone ({@code e0} to {@code e4}) and its part of the whole in per
 * cent.
 */
public record Share(String label, String tone, double percent) {

  /** Where the part stands on a bar of a thousand. */
  public record Piece(String tone, long x, long width) {}

  /**
   * The pieces end to end: each begins where the one before it ends, so no gap is left by rounding.
   */
  public static List<Piece> pieces(List<Share> shares) {
    var pieces = new ArrayList<Piece>();
    double sum = 0;
    for (var share : shares) {
      long begin = Math.round(sum * 10);
      sum += share.percent;
      pieces.add(new Piece(share.tone, begin, Math.max(Math.round(sum * 10) - begin, 0)));
    }
    return List.copyOf(pieces);
  }

  /** "E0". */
  public String mark() {
    return tone.toUpperCase(Locale.ROOT);
  }
}
