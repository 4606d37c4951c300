package org.walnut.shared;

import java.util.Random;

/**
 * Chance that can be repeated: the seed stands in the output, give it with {@code -Dseed=…} to see
 * a failure again.
 */
final class Seed {

  static final long VALUE = Long.getLong("seed", System.nanoTime());

  private Seed() {}

  static Random random(Class<?> test) {
    System.out.println(test.getSimpleName() + " -Dseed=" + VALUE);
    return new Random(VALUE);
  }
}
