package org.walnut.order;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.order.PlacingStore.Parcel;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;
import org.walnut.shared.Weight;

/** Divides what is ordered into parcels, one for each shop, and writes them. */
@Component
class Placing {

  private final OrderRules rules;
  private final Postage postage;
  private final PlacingStore store;
  private final Reserving reserving;
  private final Clock clock;

  Placing(OrderRules rules, Postage postage, PlacingStore store, Reserving reserving, Clock clock) {
    this.rules = rules;
    this.postage = postage;
    this.store = store;
    this.reserving = reserving;
    this.clock = clock;
  }

  void place(UUID checkout, NewOrder order, UUID buyer) {
    var lines = rules.lines(order);
    var parcels = parcels(checkout, lines);
    var total =
        parcels.stream()
            .map(parcel -> parcel.goods().plus(parcel.postage()))
            .reduce(Money.ZERO, Money::plus);
    if (order.expected() != null && !order.expected().equals(total)) {
      throw InvalidInput.at("expected", "order.fault.priceChanged", total);
    }
    var now = clock.instant();
    var payment = OrderPayments.first(checkout);
    for (var parcel : parcels) {
      store.add(parcel, checkout, payment, buyer, order, now, now.plus(Orders.TIME_TO_PAY));
    }
    reserving.reserve(lines);
  }

  private List<Parcel> parcels(UUID checkout, List<OrderLine> lines) {
    var parcels = new ArrayList<Parcel>();
    var byShop =
        lines.stream().collect(groupingBy(line -> line.offer().shop(), TreeMap::new, toList()));
    byShop.forEach((shop, its) -> {
      var id =
          parcels.isEmpty() ? checkout : Ids.from("order " + parcels.size() + " of " + checkout);
      var weight = its.stream().map(OrderLine::weight).reduce(Weight.ZERO, Weight::plus);
      parcels.add(new Parcel(id, shop, its, postage.of(weight)));
    });
    return parcels;
  }
}
