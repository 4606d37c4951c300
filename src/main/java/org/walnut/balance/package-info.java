/**
 * Keeps what buyers put by to pay with: they top it up by a payment like any other, pay from it
 * (that is the room payment's), and take it out again by the ways by which it came. The money
 * stands in the ledger, one covered account for each buyer.
 *
 * <p>Come in through {@link org.walnut.balance.Balances}, {@link org.walnut.balance.TopUps} and
 * {@link org.walnut.balance.TakeOuts}. Publishes nothing. Owns the tables {@code top_up}, {@code
 * take_out} and {@code take_out_part}.
 */
@NullMarked
@ApplicationModule(
    displayName = "Balance",
    allowedDependencies = {"access", "audit", "ledger", "payment", "privacy"})
package org.walnut.balance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
