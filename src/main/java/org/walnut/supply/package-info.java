/**
 * Brings goods from households into stock: agreements with a floor price, weighing, collecting into
 * lots, inspection, processing. Every lot knows, down to the gram and the single weighing, whose
 * goods it is made of.
 *
 * <p>Come in through {@link org.walnut.supply.Carriers}, {@link org.walnut.supply.Agreements},
 * {@link org.walnut.supply.Intakes}, {@link org.walnut.supply.Inspections}, {@link
 * org.walnut.supply.Recipes} and {@link org.walnut.supply.Processing}. Listen to {@link
 * org.walnut.supply.IntakeAccepted} and {@link org.walnut.supply.IntakeReversed}. Publishes the
 * views {@code carrier_card}, {@code agreement_card}, {@code agreement_rate_card}, {@code
 * intake_card}, {@code lot_terms_card}, {@code lot_share_card} and {@code lot_test_card}. Owns the
 * tables {@code carrier}, {@code agreement}, {@code agreement_rate}, {@code price_notice}, {@code
 * intake}, {@code lot_terms}, {@code lot_share}, {@code inspection}, {@code inspection_test},
 * {@code recipe}, {@code processing} and {@code processing_input}.
 */
@NullMarked
@ApplicationModule(
    displayName = "Supply",
    allowedDependencies = {
      "tenancy",
      "access",
      "audit",
      "approval",
      "files",
      "figure",
      "county",
      "household",
      "ledger",
      "stock"
    })
package org.walnut.supply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
