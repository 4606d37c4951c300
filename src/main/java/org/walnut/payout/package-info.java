/**
 * Brings households their money by the way each has chosen: by the bank in a file and its result,
 * by WeChat to a receiver who confirms, or in cash from the drawer with a receiver who signs and a
 * witness. One batch holds lines of every way; what cannot be paid returns to the household's
 * account and is owed again.
 *
 * <p>Come in through {@link org.walnut.payout.Payouts}, {@link org.walnut.payout.PayoutChoices},
 * {@link org.walnut.payout.CashPayouts} and {@link org.walnut.payout.CashDrawer}. Listen to {@link
 * org.walnut.payout.PayoutPaid} and {@link org.walnut.payout.PayoutFailed}. In SQL through the
 * views {@code payout_batch_card}, {@code payout_line_card} and {@code payout_choice_card} and the
 * functions {@code payout_way} and {@code payout_reachable}. Owns the tables {@code payout_batch}
 * and {@code payout_line}, which the room payment made, {@code payout_choice} (append-only), {@code
 * cash_payout}, {@code drawer_move} (append-only), {@code wechat_transfer} and {@code
 * transfer_notice}.
 */
@NullMarked
@ApplicationModule(
    displayName = "Payout",
    allowedDependencies = {
      "tenancy",
      "access",
      "audit",
      "privacy",
      "files",
      "figure",
      "message",
      "county",
      "household",
      "ledger",
      "payment"
    })
package org.walnut.payout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
