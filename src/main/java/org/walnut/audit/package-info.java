/**
 * Keeps what was done: every change of state leaves an activity (who, when, why, what it was),
 * which nobody can change or take away; they are sealed in batches into a chain of hashes. Also
 * gathers the checks with which the books are recomputed from raw rows.
 *
 * <p>Come in through {@link org.walnut.audit.Activities} and {@link org.walnut.audit.Seals};
 * contribute a {@link org.walnut.audit.Check}. Owns the tables {@code activity}, {@code seal} and
 * {@code sealed_activity}, and the folder {@code seals} of the data folder.
 */
@NullMarked
@ApplicationModule(
    displayName = "Audit",
    allowedDependencies = {"tenancy", "access"})
package org.walnut.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
