package org.walnut.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.walnut.shared.Money;
import org.walnut.shared.PricePerKg;
import org.walnut.shared.Weight;

/** What an order was sent as: everything in it shares by weight what is reckoned by the parcel. */
final class Parcel {

  private final List<Weight> weights = new ArrayList<>();
  private final Map<UUID, Map<UUID, Integer>> places = new TreeMap<>();
  private final Money postage;

  Parcel(SoldOrder order) {
    postage = order.postage();
    var lines = new TreeMap<UUID, SoldOrder.Line>();
    order.lines().forEach(line -> lines.put(line.id(), line));
    lines.forEach((id, line) -> {
      var lots = places.computeIfAbsent(id, _ -> new TreeMap<>());
      new TreeMap<>(line.served())
          .forEach((lot, weight) -> {
            lots.put(lot, weights.size());
            weights.add(weight);
          });
    });
  }

  /** What of a sum for the whole parcel falls to what a lot served a line; all of them add up. */
  Money share(Money whole, UUID line, UUID lot) {
    return whole.isZero() ? whole : whole.split(weights).get(place(line, lot));
  }

  /** The courier is paid once: what the buyer paid as postage the household need not pay again. */
  Money courier(PricePerKg perKg, Money perParcel, UUID line, UUID lot) {
    if (perKg.fen() == 0 && perParcel.isZero()) {
      return Money.ZERO;
    }
    var due = perKg.times(weights.get(place(line, lot))).plus(share(perParcel, line, lot));
    var left = due.minus(share(postage, line, lot));
    return left.isNegative() ? Money.ZERO : left;
  }

  private int place(UUID line, UUID lot) {
    var place = places.getOrDefault(line, Map.of()).get(lot);
    if (place == null) {
      throw new IllegalArgumentException("lot " + lot + " did not serve line " + line);
    }
    return place;
  }
}
