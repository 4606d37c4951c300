package org.walnut.audit;

import java.util.List;

/**
 * Shows that one activity is in a seal without showing the others: its hash, and the hashes beside
 * the way up to the seal's root.
 */
public record Proof(ActivityLine activity, String leaf, List<Step> path, Seal seal) {

  public Proof {
    path = List.copyOf(path);
  }

  /**
   * A hash beside the way.
   *
   * @param side where it stands, "left" or "right"
   */
  public record Step(String side, String hash) {}
}
