/**
 * Shops and what they offer: listings by the pack, sold only from lots that passed their
 * inspection, and the public market where everybody can look.
 *
 * <p>Come in through {@link org.walnut.shop.Shops} and {@link org.walnut.shop.Listings}. A shop is
 * a carrier of households' goods, under the same id. Publishes the views {@code shop_card}, {@code
 * listing_card} and {@code listing_lot_card}. Owns the tables {@code shop}, {@code listing}, {@code
 * listing_price} and {@code listing_lot}.
 */
@NullMarked
@ApplicationModule(
    displayName = "Shop",
    allowedDependencies = {
      "tenancy",
      "access",
      "audit",
      "privacy",
      "county",
      "household",
      "stock",
      "supply"
    })
package org.walnut.shop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
