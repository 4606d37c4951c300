package org.walnut.reconciliation;

import java.util.List;
import org.walnut.shared.Money;

/**
 * What somebody else's books say of a day.
 *
 * @param fees what a service keeps for itself; no part of the lines
 */
record ForeignBook(List<ForeignLine> lines, Money fees) {

  ForeignBook {
    lines = List.copyOf(lines);
  }

  static ForeignBook free(List<ForeignLine> lines) {
    return new ForeignBook(lines, Money.ZERO);
  }
}
