package org.walnut.settlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.walnut.shared.Money;
import org.walnut.shared.Weight;

/**
 * Divides what a buyer paid among those it belongs to: households, carriers, packaging, courier.
 * The parts add up to the whole, to the fen. Everything goes by id, so the order in which things
 * are told does not matter.
 */
final class SettlementSplit {

  private final List<Part> parts;
  private final Map<UUID, Money> carriers = new TreeMap<>();
  private final Money courier;
  private Money packaging = Money.ZERO;

  private SettlementSplit(SoldOrder order) {
    var all = new TreeMap<PartKey, Part>();
    for (var line : order.lines()) {
      divide(line, order.lots(), all);
    }
    this.parts = List.copyOf(all.values());
    this.courier = order.postage();
  }

  static SettlementSplit of(SoldOrder order) {
    return new SettlementSplit(order);
  }

  List<Part> parts() {
    return parts;
  }

  /**
   * What carriers get: the price of goods they bought, the commission on goods they sell for
   * others.
   */
  Map<UUID, Money> carriers() {
    return Map.copyOf(carriers);
  }

  Money courier() {
    return courier;
  }

  Money packaging() {
    return packaging;
  }

  Money total() {
    var households = parts.stream().map(Part::amount).reduce(Money.ZERO, Money::plus);
    return carriers.values().stream().reduce(households, Money::plus).plus(courier).plus(packaging);
  }

  private void divide(SoldOrder.Line line, Map<UUID, SoldOrder.Lot> lots, Map<PartKey, Part> all) {
    var served = new TreeMap<>(line.served());
    var weights = List.copyOf(served.values());
    var nets = line.goods().minus(line.refunded()).split(weights);
    var refunds = line.refunded().split(weights);
    int i = 0;
    for (var lot : served.keySet()) {
      divide(lot, required(lots, lot), weights.get(i), nets.get(i), refunds.get(i), all);
      i++;
    }
  }

  private void divide(
      UUID id, SoldOrder.Lot lot, Weight weight, Money net, Money refund, Map<PartKey, Part> all) {
    if (lot.consigned() && !lot.shares().isEmpty()) {
      consigned(id, lot, weight, net, refund, all);
    } else {
      carriers.merge(lot.carrier(), net, Money::plus);
    }
  }

  /**
   * Deductions never exceed what is left of the price: packaging comes first, then the commission,
   * and the carrier bears the rest.
   */
  private void consigned(
      UUID id, SoldOrder.Lot lot, Weight weight, Money net, Money refund, Map<PartKey, Part> all) {
    var packed = least(lot.packagingPerKg().times(weight), net);
    var commission = least(commission(net, lot.commissionBp()), net.minus(packed));
    packaging = packaging.plus(packed);
    carriers.merge(lot.carrier(), commission, Money::plus);
    var shares = new TreeMap<>(lot.shares());
    var by = List.copyOf(shares.values());
    var grams = new Money(weight.g()).split(by);
    var kept = net.minus(packed).minus(commission).split(by);
    var refunds = refund.split(by);
    var commissions = commission.split(by);
    var packagings = packed.split(by);
    int i = 0;
    for (var household : shares.keySet()) {
      var gross = kept.get(i).plus(refunds.get(i)).plus(commissions.get(i)).plus(packagings.get(i));
      var part =
          new Part(
              household,
              id,
              lot.carrier(),
              new Weight(grams.get(i).fen()),
              gross,
              refunds.get(i),
              commissions.get(i),
              packagings.get(i));
      all.merge(new PartKey(household, id), part, Part::plus);
      i++;
    }
  }

  private static Money commission(Money net, int basisPoints) {
    return new Money(
        BigDecimal.valueOf(net.fen())
            .multiply(BigDecimal.valueOf(basisPoints, 4))
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact());
  }

  private static Money least(Money a, Money b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static SoldOrder.Lot required(Map<UUID, SoldOrder.Lot> lots, UUID id) {
    var lot = lots.get(id);
    if (lot == null) {
      throw new IllegalStateException("nothing is known of lot " + id);
    }
    return lot;
  }

  /** One household's part of one lot. */
  private record PartKey(UUID household, UUID lot) implements Comparable<PartKey> {

    @Override
    public int compareTo(PartKey other) {
      int byHousehold = household.compareTo(other.household);
      return byHousehold == 0 ? lot.compareTo(other.lot) : byHousehold;
    }
  }
}
