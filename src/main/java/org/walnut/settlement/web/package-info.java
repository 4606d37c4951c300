/**
 * Pages and endpoints that settle: what is owed, statements, payout batches, and each line down to
 * the goods.
 */
@NullMarked
package org.walnut.settlement.web;

import org.jspecify.annotations.NullMarked;
