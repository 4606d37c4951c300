package org.walnut.order;

import java.util.List;
import java.util.UUID;
import org.walnut.shared.Money;

/**
 * What became of a checkout: its orders, one for each shop, and the one payment for all of them.
 */
public record Placed(UUID checkout, UUID payment, List<UUID> orders, Money total) {

  public Placed {
    orders = List.copyOf(orders);
  }
}
