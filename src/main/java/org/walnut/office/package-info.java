/**
 * Knows who answers for the programme: the offices of county, towns and villages, the posts in them
 * and who held each from which day to which.
 *
 * <p>Come in through {@link org.walnut.office.Offices} and {@link org.walnut.office.Posts}; in SQL
 * through the views {@code office_card} and {@code post_holder}. Owns the tables {@code office},
 * {@code post} and {@code post_holding}.
 */
@NullMarked
@ApplicationModule(
    displayName = "Offices",
    allowedDependencies = {"tenancy", "access", "audit", "files", "figure", "county"})
package org.walnut.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
