package org.walnut.shared;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Divides a whole number in proportion to weights: everybody the whole part, the rest to the
 * largest remainders.
 */
final class LargestRemainder {

  private LargestRemainder() {}

  /** A negative amount is divided like its positive twin, with the sign turned. */
  static long[] split(long amount, long[] weights) {
    var total = total(weights);
    var whole = BigInteger.valueOf(amount).abs();
    var parts = new long[weights.length];
    var remainders = new long[weights.length];
    var rest = whole;
    for (int i = 0; i < weights.length; i++) {
      var share = whole.multiply(BigInteger.valueOf(weights[i])).divideAndRemainder(total);
      parts[i] = share[0].longValueExact();
      remainders[i] = share[1].longValueExact();
      rest = rest.subtract(share[0]);
    }
    largest(remainders, rest.intValueExact()).forEach(i -> parts[i]++);
    return amount < 0
        ? IntStream.range(0, parts.length).mapToLong(i -> -parts[i]).toArray()
        : parts;
  }

  private static BigInteger total(long[] weights) {
    long total = 0;
    for (long weight : weights) {
      if (weight < 0) {
        throw new IllegalArgumentException("a weight must not be negative, was " + weight);
      }
      total = Math.addExact(total, weight);
    }
    if (total == 0) {
      throw new IllegalArgumentException("nothing to divide by: no weight is above zero");
    }
    return BigInteger.valueOf(total);
  }

  /** The sort is stable, so the first of equals comes first. */
  private static IntStream largest(long[] remainders, int count) {
    return IntStream.range(0, remainders.length)
        .boxed()
        .sorted(Comparator.comparingLong((Integer i) -> remainders[i]).reversed())
        .limit(count)
        .mapToInt(Integer::intValue);
  }
}
