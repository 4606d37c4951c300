package org.walnut.settlement;

import java.util.UUID;
import org.walnut.shared.Money;
import org.walnut.shared.Weight;

/**
 * What one household has from one lot in one order, and how it is reckoned.
 *
 * @param gross what buyers paid for its goods
 * @param refund what of it they were given back
 */
record Part(
    UUID household,
    UUID lot,
    UUID carrier,
    Weight weight,
    Money gross,
    Money refund,
    Money courier,
    Money packaging,
    Money commission) {

  Money amount() {
    return gross.minus(refund).minus(courier).minus(packaging).minus(commission);
  }

  Part plus(Part other) {
    return new Part(
        household,
        lot,
        carrier,
        weight.plus(other.weight),
        gross.plus(other.gross),
        refund.plus(other.refund),
        courier.plus(other.courier),
        packaging.plus(other.packaging),
        commission.plus(other.commission));
  }

  Part negate() {
    return new Part(
        household,
        lot,
        carrier,
        weight.negate(),
        gross.negate(),
        refund.negate(),
        courier.negate(),
        packaging.negate(),
        commission.negate());
  }

  /** Whether there is nothing to write down. */
  boolean empty() {
    return weight.isZero()
        && gross.isZero()
        && refund.isZero()
        && courier.isZero()
        && packaging.isZero()
        && commission.isZero();
  }
}
