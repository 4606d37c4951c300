/**
 * Keeps the register of households: who lives in each, what each earns by source and day, and how
 * poor the county is by it.
 *
 * <p>Come in through {@link org.walnut.household.Households}, {@link org.walnut.household.Members}
 * and {@link org.walnut.household.Incomes}; in SQL through the views {@code household_card}, {@code
 * household_place} and {@code income_card}. Contributes the figures of poverty and income. Owns the
 * tables {@code household}, {@code household_contact} (append-only), {@code member}, {@code
 * income_line} (append-only), {@code register_import}, {@code register_import_row} and the
 * reference table {@code poverty_line}, which is the same for every county and therefore of none.
 */
@NullMarked
@ApplicationModule(
    displayName = "Households",
    allowedDependencies = {
      "tenancy",
      "access",
      "audit",
      "approval",
      "privacy",
      "files",
      "figure",
      "message",
      "county"
    })
package org.walnut.household;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
