package org.walnut.settlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.walnut.shared.Money;
import org.walnut.shared.Weight;
import org.walnut.supply.Deductions;

/**
 * Divides what a buyer paid among those it belongs to: households, carriers, packaging, courier.
 * The parts add up to the whole, to the fen. Everything goes by id, so the order in which things
 * are told does not matter.
 */
final class SettlementSplit {

  private final List<Part> parts;
  private final Map<UUID, Money> carriers = new TreeMap<>();
  private final Parcel parcel;
  private Money courier;
  private Money packaging = Money.ZERO;

  private SettlementSplit(SoldOrder order) {
    this.parcel = new Parcel(order);
    this.courier = order.postage();
    var all = new TreeMap<PartKey, Part>();
    for (var line : order.lines()) {
      divide(line, order.lots(), all);
    }
    this.parts = List.copyOf(all.values());
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

  /** What the buyer paid as postage, and what households bear by their agreement. */
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
      var serving = new Serving(line.id(), lot, weights.get(i), nets.get(i), refunds.get(i));
      divide(serving, required(lots, lot), all);
      i++;
    }
  }

  private void divide(Serving serving, SoldOrder.Lot lot, Map<PartKey, Part> all) {
    if (lot.consigned() && !lot.shares().isEmpty()) {
      consigned(serving, lot, all);
    } else {
      carriers.merge(lot.carrier(), serving.net, Money::plus);
    }
  }

  /**
   * Deductions never exceed what is left of the price: packaging comes first, then the courier
   * where the household bears it, then the commission of the price; the carrier bears the rest.
   */
  private void consigned(Serving serving, SoldOrder.Lot lot, Map<PartKey, Part> all) {
    var net = serving.net;
    var packed = least(packaging(serving, lot.deductions()), net);
    var sent = least(courier(serving, lot.deductions()), net.minus(packed));
    var commission =
        least(commission(net, lot.deductions().commissionBp()), net.minus(packed).minus(sent));
    packaging = packaging.plus(packed);
    courier = courier.plus(sent);
    carriers.merge(lot.carrier(), commission, Money::plus);
    share(serving, lot, new Taken(sent, packed, commission), all);
  }

  private Money packaging(Serving serving, Deductions off) {
    return off.packagingPerKg()
        .times(serving.weight)
        .plus(parcel.share(off.packagingPerParcel(), serving.line, serving.lot));
  }

  private Money courier(Serving serving, Deductions off) {
    return parcel.courier(off.courierPerKg(), off.courierPerParcel(), serving.line, serving.lot);
  }

  /** By the weight each household has in the lot, each sum to the last fen. */
  private static void share(
      Serving serving, SoldOrder.Lot lot, Taken taken, Map<PartKey, Part> all) {
    var shares = new TreeMap<>(lot.shares());
    var by = List.copyOf(shares.values());
    var grams = new Money(serving.weight.g()).split(by);
    var kept = serving.net.minus(taken.total()).split(by);
    var refunds = serving.refund.split(by);
    var couriers = taken.courier.split(by);
    var packagings = taken.packaging.split(by);
    var commissions = taken.commission.split(by);
    int i = 0;
    for (var household : shares.keySet()) {
      var off = new Taken(couriers.get(i), packagings.get(i), commissions.get(i));
      var part =
          new Part(
              household,
              serving.lot,
              lot.carrier(),
              new Weight(grams.get(i).fen()),
              kept.get(i).plus(refunds.get(i)).plus(off.total()),
              refunds.get(i),
              off.courier,
              off.packaging,
              off.commission);
      all.merge(new PartKey(household, serving.lot), part, Part::plus);
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

  /** What a lot served a line with, and what of its price that is. */
  private record Serving(UUID line, UUID lot, Weight weight, Money net, Money refund) {}

  private record Taken(Money courier, Money packaging, Money commission) {

    Money total() {
      return courier.plus(packaging).plus(commission);
    }
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
