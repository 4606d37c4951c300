package org.walnut.shop;

import java.util.List;
import java.util.UUID;
import org.walnut.shared.Money;
import org.walnut.shared.Weight;

/**
 * What a buyer gets for how much, and from which lots it is served.
 *
 * @param listed whether it can be bought at all
 * @param perishable whether the seven-day return without reasons is excluded
 */
public record Offer(
    UUID listing,
    UUID shop,
    UUID goods,
    String grade,
    Weight pack,
    Money price,
    String titleZh,
    String titleEn,
    boolean listed,
    boolean perishable,
    List<UUID> lots) {

  public Offer {
    lots = List.copyOf(lots);
  }
}
