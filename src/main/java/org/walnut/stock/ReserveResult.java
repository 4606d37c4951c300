package org.walnut.stock;

import java.util.List;
import org.walnut.shared.Weight;

/** What came of asking for goods to be put aside. */
public sealed interface ReserveResult {

  /** All of it is put aside, from these lots. */
  record Reserved(List<Allocation> allocations) implements ReserveResult {

    public Reserved {
      allocations = List.copyOf(allocations);
    }
  }

  /** Nothing is put aside, for there is only so much. */
  record Short(Weight available) implements ReserveResult {}
}
