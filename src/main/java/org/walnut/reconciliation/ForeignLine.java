package org.walnut.reconciliation;

import org.walnut.shared.Money;

/**
 * A line of somebody else's books.
 *
 * @param reference our own number of what it is about, or the other's where it does not know ours
 * @param amount what came in to us; negative for what went out
 */
record ForeignLine(String reference, Money amount) {}
