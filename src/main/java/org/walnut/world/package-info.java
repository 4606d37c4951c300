/**
 * The small named world: about forty invented households, their goods, shops and buyers, set up at
 * the first start through the services that people use, so that a newcomer finds a county at work.
 * Wherever it is shown it is marked as invented.
 *
 * <p>Nobody comes in; {@link org.walnut.world.NamedWorld} runs at start. Owns the table {@code
 * world}.
 */
@NullMarked
@ApplicationModule(
    displayName = "Named world",
    allowedDependencies = {
      "tenancy",
      "access",
      "message",
      "approval",
      "privacy",
      "county",
      "office",
      "infrastructure",
      "standard",
      "household",
      "stock",
      "supply",
      "shop",
      "order",
      "payment",
      "payout",
      "settlement",
      "project",
      "notice",
      "filer",
      "complaint",
      "villager"
    })
package org.walnut.world;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
