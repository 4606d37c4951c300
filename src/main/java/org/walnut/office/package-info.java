/**
 * Knows who answers for the programme: the offices of county, towns and villages, the posts in them
 * who held each from which day to which, and how the duties are divided.
 *
 * <p>Come in through {@link org.walnut.office.Offices}, {@link org.walnut.office.Posts} and {@link
 * org.walnut.office.Duties}; in SQL through the views {@code office_card} and {@code post_holder}.
 * Owns the tables {@code office}, {@code post}, {@code post_holding}, {@code duty}, {@code
 * duty_work} and {@code duty_evidence}.
 */
@NullMarked
@ApplicationModule(
    displayName = "Offices",
    allowedDependencies = {"tenancy", "access", "audit", "files", "figure", "county"})
package org.walnut.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
