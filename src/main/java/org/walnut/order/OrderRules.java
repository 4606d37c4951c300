package org.walnut.order;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.shared.Fault;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shop.Listings;

/** What can be ordered. */
@Component
class OrderRules {

  private final Listings listings;

  OrderRules(Listings listings) {
    this.listings = listings;
  }

  /** Each line with what is offered; every fault is told at its line. */
  List<OrderLine> lines(NewOrder order) {
    var lines = new ArrayList<OrderLine>();
    var faults = new ArrayList<Fault>();
    var seen = new HashSet<UUID>();
    for (int i = 0; i < order.lines().size(); i++) {
      var wanted = order.lines().get(i);
      var field = "lines[" + i + "].listing";
      var offer = listings.offer(wanted.listing());
      if (!seen.add(wanted.listing())) {
        faults.add(Fault.of(field, "order.fault.twice"));
      } else if (offer.isEmpty()) {
        faults.add(Fault.of(field, "order.fault.unknownListing"));
      } else if (!offer.get().listed()) {
        faults.add(Fault.of(field, "order.fault.withdrawn", offer.get().titleZh()));
      } else {
        lines.add(new OrderLine(Ids.next(), i, offer.get(), wanted.packs()));
      }
    }
    if (!order.acceptsNoReturn() && lines.stream().anyMatch(line -> line.offer().perishable())) {
      faults.add(Fault.of("acceptsNoReturn", "order.fault.acceptNoReturn"));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return lines;
  }
}
