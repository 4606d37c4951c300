/**
 * Keeps the rules by which the programme works: operating standards with their versions, whom each
 * binds and who has acknowledged it; and the policies they stand on.
 *
 * <p>Come in through {@link org.walnut.standard.Standards}, {@link
 * org.walnut.standard.Acknowledgements} and {@link org.walnut.standard.Policies}. Owns the tables
 * {@code standard}, {@code standard_version}, {@code standard_acknowledgement} (append-only) and
 * {@code policy}.
 */
@NullMarked
@ApplicationModule(
    displayName = "Standards",
    allowedDependencies = {
      "tenancy", "access", "audit", "files", "message", "figure", "county", "office"
    })
package org.walnut.standard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
