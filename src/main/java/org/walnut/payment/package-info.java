/**
 * Takes buyers' money through an outside payment service, or from what they have put by. The
 * payment service is asked only after commit and never inside a transaction; what it tells comes as
 * signed notices, which may come twice, late, in any order or never.
 *
 * <p>Come in through {@link org.walnut.payment.Payments}, {@link
 * org.walnut.payment.BalancePayments} and {@link org.walnut.payment.Refunds}. Listen to {@link
 * org.walnut.payment.PaymentReceived}, {@link org.walnut.payment.PaymentFailed}, {@link
 * org.walnut.payment.RefundDone} and {@link org.walnut.payment.RefundFailed}. In SQL through the
 * views {@code payment_card}, {@code refund_card} and {@code hand_return_card}. Owns the tables
 * {@code payment}, {@code payment_notice}, {@code second_payment}, {@code refund}, {@code
 * transfer_account}, {@code transfer_reference} and {@code cash_receipt}.
 */
@NullMarked
@ApplicationModule(
    displayName = "Payment",
    allowedDependencies = {"tenancy", "access", "audit", "figure", "approval", "files", "ledger"})
package org.walnut.payment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
