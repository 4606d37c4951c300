/**
 * Gives each household what it is owed, to the last fen. A bought intake and a completed order
 * become settlement lines, by lot and household; a run gathers them into statements; what a
 * household confirms is paid by its way; what was paid becomes income, one income line for each
 * settlement line. A refund after that is a negative line, which the next statement carries.
 *
 * <p>Come in through {@link org.walnut.settlement.SettlementRuns}, {@link
 * org.walnut.settlement.Statements} and {@link org.walnut.settlement.PayoutBatches}. Owns the
 * tables {@code settlement_posting}, {@code settlement_line}, {@code settlement_run}, {@code
 * statement}, {@code statement_line}, {@code statement_payout} and {@code settled_line}.
 */
@NullMarked
@ApplicationModule(
    displayName = "Settlement",
    allowedDependencies = {
      "tenancy",
      "access",
      "audit",
      "approval",
      "files",
      "figure",
      "message",
      "county",
      "household",
      "ledger",
      "stock",
      "supply",
      "payout",
      "order"
    })
package org.walnut.settlement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
