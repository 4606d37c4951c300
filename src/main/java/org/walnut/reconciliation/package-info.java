/**
 * Holds the books against what the payment service and the bank say of the same money, day by day:
 * matched, missing here, missing there, amount differs. What differs is work for a person until it
 * heals by itself (midnight lay between), is explained by another difference, or is posted by two
 * persons.
 *
 * <p>Come in through {@link org.walnut.reconciliation.Reconciliations}, {@link
 * org.walnut.reconciliation.BankFiles}, {@link org.walnut.reconciliation.BillRound} and {@link
 * org.walnut.reconciliation.Differences}. Owns the tables {@code recon_file}, {@code recon_line},
 * {@code recon_difference}, {@code recon_resolution}, {@code recon_assignment}, {@code
 * recon_account} and {@code recon_bank_job}.
 */
@NullMarked
@ApplicationModule(
    displayName = "Reconciliation",
    allowedDependencies = {"tenancy", "access", "audit", "figure", "approval", "ledger", "payment"})
package org.walnut.reconciliation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
