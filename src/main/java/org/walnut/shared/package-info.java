/**
 * Words every room may use: money, weight, codes of people, firms, goods and places, evidence, time
 * and problems. No SQL statement, no rule of business.
 */
@NullMarked
@ApplicationModule(
    displayName = "Shared words",
    allowedDependencies = {})
package org.walnut.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
