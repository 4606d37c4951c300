/**
 * Plays the outside services that Walnut works with, so that the whole story can be walked without
 * them: a payment service with a cashier page, a bank that reads payout files, and a text gateway
 * with the phones behind it. No real money moves and no real phone rings. It can be told to tell
 * twice, late, wrongly or never.
 *
 * <p>Come in by HTTP alone, under {@code /sandbox/}; no other room calls it, and it calls none but
 * the frame. Owns the tables {@code sandbox_payment}, {@code sandbox_refund}, {@code
 * sandbox_transfer}, {@code sandbox_transfer_notice}, {@code sandbox_notice}, {@code sandbox_text},
 * {@code sandbox_receipt}, {@code sandbox_trouble}, {@code sandbox_pay_trouble} and {@code
 * sandbox_bill_flaw}.
 */
@NullMarked
@ApplicationModule(
    displayName = "Sandbox",
    allowedDependencies = {"tenancy", "access"})
package org.walnut.sandbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
