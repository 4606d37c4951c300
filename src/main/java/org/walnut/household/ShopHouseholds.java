package org.walnut.household;

import java.util.Set;
import java.util.UUID;

/**
 * Which households a shop has to do with; the room that knows agreements and weighings says which.
 */
public interface ShopHouseholds {

  Set<UUID> of(UUID shop);
}
