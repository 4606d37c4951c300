package org.walnut.settlement;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.walnut.shared.Money;
import org.walnut.shared.Weight;
import org.walnut.supply.Deductions;

/**
 * A completed order as far as it is about money.
 *
 * @param lots what each lot that served it is made of, and on what terms
 * @param postage what the buyer paid for the parcel and was not given back
 */
record SoldOrder(List<Line> lines, Map<UUID, Lot> lots, Money postage) {

  SoldOrder {
    lines = List.copyOf(lines);
    lots = Map.copyOf(lots);
    if (postage.isNegative()) {
      throw new IllegalArgumentException("more postage given back than paid, " + postage);
    }
  }

  /**
   * One line of the order.
   *
   * @param refunded what of the goods' price the buyer was given back
   * @param served from which lot how much
   */
  record Line(UUID id, Money goods, Money refunded, Map<UUID, Weight> served) {

    Line {
      if (refunded.isNegative() || refunded.compareTo(goods) > 0) {
        throw new IllegalArgumentException("of " + goods + " one cannot give back " + refunded);
      }
      served = Map.copyOf(served);
    }

    Line refunded(Money more) {
      return new Line(id, goods, refunded.plus(more), served);
    }
  }

  /**
   * A lot.
   *
   * @param consigned whether its households are paid when it is sold; otherwise the carrier bought
   *     it
   * @param deductions what is taken off, as held when its goods were brought
   * @param shares which household's goods are in it, by weight
   */
  record Lot(UUID carrier, boolean consigned, Deductions deductions, Map<UUID, Weight> shares) {

    Lot {
      shares = Map.copyOf(shares);
    }
  }

  /** The same after one more refund. */
  SoldOrder after(Map<UUID, Money> refundedByLine, Money refundedPostage) {
    var reduced =
        lines.stream()
            .map(line -> line.refunded(refundedByLine.getOrDefault(line.id(), Money.ZERO)))
            .toList();
    return new SoldOrder(reduced, lots, postage.minus(refundedPostage));
  }

  Money total() {
    return lines.stream()
        .map(line -> line.goods().minus(line.refunded()))
        .reduce(postage, Money::plus);
  }
}
