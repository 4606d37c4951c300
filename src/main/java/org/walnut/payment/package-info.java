/**
 * Takes buyers' money through an outside payment service and pays households through the bank. The
 * payment service is asked only after commit and never inside a transaction; what it tells comes as
 * signed notices, which may come twice, late, in any order or never.
 *
 * <p>Come in through {@link org.walnut.payment.Payments}, {@link org.walnut.payment.Refunds} and
 * {@link org.walnut.payment.Payouts}. Listen to {@link org.walnut.payment.PaymentReceived}, {@link
 * org.walnut.payment.PaymentFailed}, {@link org.walnut.payment.RefundDone}, {@link
 * org.walnut.payment.RefundFailed}, {@link org.walnut.payment.PayoutPaid} and {@link
 * org.walnut.payment.PayoutFailed}. In SQL through the views {@code payment_card}, {@code
 * refund_card}, {@code payout_batch_card} and {@code payout_line_card}. Owns the tables {@code
 * payment}, {@code payment_notice}, {@code second_payment}, {@code refund}, {@code
 * transfer_account}, {@code transfer_reference}, {@code payout_batch} and {@code payout_line}.
 */
@NullMarked
@ApplicationModule(
    displayName = "Payment",
    allowedDependencies = {"tenancy", "access", "audit", "privacy", "figure", "approval", "ledger"})
package org.walnut.payment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
