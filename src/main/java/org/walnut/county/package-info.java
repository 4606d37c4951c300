/**
 * Knows the places: counties, their towns and villages, with the official codes.
 *
 * <p>Come in through {@link org.walnut.county.Divisions} and {@link org.walnut.shared.WorkingDays};
 * in SQL through the view {@code place (code, name, town_code, town_name, county_code, level,
 * label)}. Owns the reference tables {@code county}, {@code division} and {@code holiday}, which
 * are the same for every county and therefore of none; they are loaded from {@code
 * classpath:divisions/} at every start.
 */
@NullMarked
@ApplicationModule(
    displayName = "County",
    allowedDependencies = {"tenancy", "access", "figure"})
package org.walnut.county;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
