/**
 * Keeps the money: accounts, entries and transfers, append-only. An entry groups the transfers of
 * one business act; a transfer moves an amount from one account to another, so the books balance
 * whoever writes. A correction is a reversal.
 *
 * <p>Come in through {@link org.walnut.ledger.Ledger}, {@link org.walnut.ledger.Holds} and {@link
 * org.walnut.ledger.LedgerAccounts}; in SQL through the views {@code ledger_line}, {@code
 * ledger_hold_card} and {@code ledger_account_card}. Owns the tables {@code ledger_account}, {@code
 * ledger_account_turn}, {@code ledger_entry}, {@code ledger_transfer}, {@code ledger_hold}, {@code
 * ledger_hold_end}, {@code ledger_month_turn}, {@code ledger_snapshot} and what a snapshot holds of
 * each account and kind.
 */
@NullMarked
@ApplicationModule(
    displayName = "Ledger",
    allowedDependencies = {"access", "audit", "approval", "tenancy"})
package org.walnut.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
