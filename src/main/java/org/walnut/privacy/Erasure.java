package org.walnut.privacy;

import java.util.List;

/**
 * What a room has erased of somebody.
 *
 * @param erased how many values
 * @param kept message keys of what must stay, each with the law that says so
 */
public record Erasure(int erased, List<String> kept) {

  public static final Erasure NOTHING = new Erasure(0, List.of());

  public Erasure {
    kept = List.copyOf(kept);
  }
}
