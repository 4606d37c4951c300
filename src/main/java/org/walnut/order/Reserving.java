package org.walnut.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.shared.Fault;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Weight;
import org.walnut.stock.ReserveResult;
import org.walnut.stock.Stock;

/** Has the goods of new orders put aside, or says what is left. */
@Component
class Reserving {

  private static final UUID NONE = new UUID(0, 0);

  private final Stock stock;
  private final PlacingStore store;

  Reserving(Stock stock, PlacingStore store) {
    this.stock = stock;
    this.store = store;
  }

  /**
   * All or nothing. Lines are taken in the order of their lots, so that two buyers never wait for
   * each other.
   */
  void reserve(List<OrderLine> lines) {
    var faults = new ArrayList<Fault>();
    for (var line : lines.stream().sorted(Comparator.comparing(Reserving::firstLot)).toList()) {
      switch (stock.reserve(line.id(), line.offer().lots(), line.weight())) {
        case ReserveResult.Reserved reserved -> store.allocate(line.id(), reserved.allocations());
        case ReserveResult.Short left -> faults.add(tooFew(line, left.available()));
      }
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults.stream().sorted(Comparator.comparing(Fault::field)).toList());
    }
  }

  private static UUID firstLot(OrderLine line) {
    return line.offer().lots().stream().min(Comparator.naturalOrder()).orElse(NONE);
  }

  private static Fault tooFew(OrderLine line, Weight available) {
    long packs = available.g() / line.offer().pack().g();
    var field = "lines[" + line.index() + "].packs";
    return packs == 0
        ? Fault.of(field, "order.fault.soldOut", line.offer().titleZh())
        : Fault.of(field, "order.fault.onlyLeft", line.offer().titleZh(), packs);
  }
}
