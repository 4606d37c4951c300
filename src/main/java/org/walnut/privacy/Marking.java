package org.walnut.privacy;

import java.util.Map;

/** How equal values of a sealed column are found again without opening them. */
public sealed interface Marking {

  /** They are not: nobody looks for such a value. */
  record None() implements Marking {}

  /** By one mark for each value of a county. */
  record Same(MarkKind kind) implements Marking {}

  /**
   * By several marks for each word of a closed list. A frequent word has more of them than a rare
   * one, so that counting the marks does not tell which word is behind.
   */
  record Spread(MarkKind kind, Map<String, Integer> ways) implements Marking {

    public Spread {
      ways = Map.copyOf(ways);
    }

    int ways(String word) {
      return ways.getOrDefault(word, 1);
    }
  }
}
