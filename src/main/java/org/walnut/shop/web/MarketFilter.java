package org.walnut.shop.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor of the market looks for.
 *
 * @param q part of a title, of the goods' or the shop's name, in Chinese or English
 */
public record MarketFilter(String q, String category, MarketSort sort, @Nullable UUID shop) {

  public MarketFilter {
    q = q.strip();
    category = category.strip();
  }

  static MarketFilter of(UUID shop) {
    return new MarketFilter("", "", MarketSort.NEW, shop);
  }
}
