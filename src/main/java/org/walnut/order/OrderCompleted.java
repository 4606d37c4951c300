package org.walnut.order;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The buyer has the goods and keeps them. Published once per order, inside the transaction that
 * completes it.
 */
public record OrderCompleted(UUID order, boolean confirmedByBuyer, LocalDate on) {}
