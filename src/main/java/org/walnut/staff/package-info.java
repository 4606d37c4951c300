/**
 * Gives staff their accounts by invitation, hands them over, and opens the way in again for those
 * who lost theirs.
 *
 * <p>Come in through {@link org.walnut.staff.Invitations} and {@link org.walnut.staff.HandOvers}.
 * Owns the table {@code invitation}.
 */
@NullMarked
@ApplicationModule(
    displayName = "Staff",
    allowedDependencies = {"tenancy", "access", "audit", "signin"})
package org.walnut.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
