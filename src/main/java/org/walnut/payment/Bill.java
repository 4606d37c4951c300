package org.walnut.payment;

import java.util.List;
import org.walnut.shared.Money;

/**
 * A payment service's bill of a day, whole.
 *
 * @param fees what the service keeps of it for itself; no part of the lines
 */
public record Bill(List<BillLine> lines, Money fees) {

  public Bill {
    lines = List.copyOf(lines);
  }

  /** What a service that takes no fees writes down. */
  public static Bill free(List<BillLine> lines) {
    return new Bill(lines, Money.ZERO);
  }
}
