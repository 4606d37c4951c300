/**
 * Gives staff their accounts by invitation, hands them over, and opens the way in again for those
 * who lost theirs.
 *
 * <p>Come in through {@link org.walnut.staff.Invitations}, {@link org.walnut.staff.HandOvers} and
 * {@link org.walnut.staff.Vouching}. Owns the tables {@code invitation}, {@code letting_in} and
 * {@code vouch}.
 */
@NullMarked
@ApplicationModule(
    displayName = "Staff",
    allowedDependencies = {"tenancy", "access", "audit", "figure", "approval", "signin"})
package org.walnut.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
