package org.walnut.order;

import java.util.UUID;
import org.walnut.shared.Money;

/**
 * Money of an order is back with the buyer; after completion it may have been paid on to households
 * already.
 */
public record OrderRefunded(UUID order, UUID refund, Money amount, boolean afterCompletion) {}
