package org.walnut.stock;

import java.util.UUID;

/**
 * A passed lot is about to be held or closed. Published inside the transaction, before the state
 * changes, so that whoever refers to the lot as a passed one lets go of it there and then.
 */
public record LotLeavesSale(UUID lot) {}
