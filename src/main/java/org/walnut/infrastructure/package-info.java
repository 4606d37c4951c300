/**
 * Knows what a village has: road, water, power, broadband, mobile network, courier point, and
 * whether it is on the list of poor villages; each as a dated fact with its source.
 *
 * <p>Come in through {@link org.walnut.infrastructure.VillageFacts} and {@link
 * org.walnut.infrastructure.FactImports}; in SQL through the view {@code village_fact_card}.
 * Contributes the figures of villages online. Owns the tables {@code village_fact} (append-only),
 * {@code fact_import} and {@code fact_import_row}.
 */
@NullMarked
@ApplicationModule(
    displayName = "Infrastructure",
    allowedDependencies = {"tenancy", "access", "audit", "files", "figure", "county"})
package org.walnut.infrastructure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
