package org.walnut.stock;

import java.util.UUID;
import org.walnut.shared.Weight;

/** So much of one lot. */
public record Allocation(UUID lot, Weight weight) {}
