/**
 * Lets an operator see how Walnut is: what ails it, in words and with what to do; facts whose
 * listeners failed and jobs that fail, to try again; and the counts of the business for monitoring.
 *
 * <p>Come in through {@link org.walnut.operation.Vitals}, {@link org.walnut.operation.UnheardFacts}
 * and {@link org.walnut.operation.Jobs}. Owns no table; looks at the queues of the frame.
 */
@NullMarked
@ApplicationModule(
    displayName = "Operation",
    allowedDependencies = {"tenancy", "access", "audit", "county"})
package org.walnut.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
