package org.walnut.audit;

import java.util.ArrayList;
import java.util.List;
import org.walnut.audit.Proof.Step;

/** The tree of hashes of RFC 6962: its root, and the way from one leaf up to it. */
final class MerkleTree {

  private MerkleTree() {}

  static byte[] root(List<byte[]> leaves) {
    if (leaves.isEmpty()) {
      throw new IllegalArgumentException("a tree has leaves");
    }
    if (leaves.size() == 1) {
      return leaves.getFirst();
    }
    int left = left(leaves.size());
    return Canonical.sha256(
        Canonical.NODE, root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
  }

  /** The hashes beside the way from this leaf to the root, from below. */
  static List<Step> path(List<byte[]> leaves, int position) {
    if (leaves.size() == 1) {
      return List.of();
    }
    int left = left(leaves.size());
    var lower = leaves.subList(0, left);
    var upper = leaves.subList(left, leaves.size());
    var path = new ArrayList<Step>();
    if (position < left) {
      path.addAll(path(lower, position));
      path.add(new Step("right", Seal.hex(root(upper))));
    } else {
      path.addAll(path(upper, position - left));
      path.add(new Step("left", Seal.hex(root(lower))));
    }
    return path;
  }

  /** The largest power of two that is smaller. */
  private static int left(int size) {
    return Integer.highestOneBit(size - 1);
  }
}
