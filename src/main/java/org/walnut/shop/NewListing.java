package org.walnut.shop;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;
import org.walnut.shared.Weight;

/**
 * An offer to be put into the market.
 *
 * @param pack what one pack weighs, net
 * @param price what one pack costs
 * @param lots the passed lots of the shop that it is sold from; more can be attached later
 */
public record NewListing(
    @Nullable UUID id,
    UUID shop,
    UUID goods,
    @Size(max = 20) String grade,
    @Positive Weight pack,
    @Positive Money price,
    @Size(max = 60) String titleZh,
    @Size(max = 100) String titleEn,
    @Size(max = 50) List<UUID> lots) {

  public NewListing {
    lots = List.copyOf(lots);
  }
}
