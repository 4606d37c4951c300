package org.walnut.sandbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;

/**
 * The words of a notice to the merchant.
 *
 * @param notice its number; the same one when the same thing is told again
 * @param kind PAID, DECLINED, REFUNDED or REFUND_REFUSED
 */
record Told(
    UUID notice, String kind, UUID payment, @Nullable UUID refund, Money amount, Instant at) {}
