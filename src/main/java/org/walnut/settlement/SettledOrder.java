package org.walnut.settlement;

/** A completed order and what of it belongs to whom. */
record SettledOrder(CompletedOrder order, SettlementSplit split) {}
