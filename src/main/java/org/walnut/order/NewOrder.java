package org.walnut.order;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;

/**
 * What a buyer orders. Goods of several shops become several orders that are paid together.
 *
 * @param id names the checkout; the first order bears it too
 * @param acceptsNoReturn needed when fresh goods are among them
 * @param expected what the buyer was told it costs; when given, it must still be so
 */
public record NewOrder(
    @Nullable UUID id,
    @Size(min = 1, max = 50) List<Line> lines,
    Receiver receiver,
    boolean acceptsNoReturn,
    @Nullable @Positive Money expected) {

  /** So many packs of one listing. */
  public record Line(UUID listing, @Min(1) @Max(99) int packs) {}

  public NewOrder {
    lines = List.copyOf(lines);
  }
}
