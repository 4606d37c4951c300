package org.walnut.supply;

import java.math.BigInteger;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Weight;

/**
 * What may become of goods.
 *
 * @param maxYieldPpm how much comes out at most, in millionths of what goes in
 * @param fromGoods what it is for; every kind of goods when nothing is said
 * @param toGoods what comes out; the same goods when nothing is said
 */
public record Recipe(
    String code,
    String nameZh,
    String nameEn,
    int maxYieldPpm,
    @Nullable UUID fromGoods,
    @Nullable UUID toGoods) {

  /** To the full gram that is surely allowed. */
  public Weight most(Weight input) {
    return new Weight(
        BigInteger.valueOf(input.g())
            .multiply(BigInteger.valueOf(maxYieldPpm))
            .divide(BigInteger.valueOf(1_000_000))
            .longValueExact());
  }
}
