/**
 * Keeps what was done: every change of state leaves an activity (who, when, why, what it was),
 * which nobody can change or take away. Also gathers the checks with which the books are recomputed
 * from raw rows.
 *
 * <p>Come in through {@link org.walnut.audit.Activities}; contribute a {@link
 * org.walnut.audit.Check}. Owns the table {@code activity}.
 */
@NullMarked
@ApplicationModule(
    displayName = "Audit",
    allowedDependencies = {"tenancy", "access"})
package org.walnut.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
