/**
 * Knows who may come in and what each may do: accounts with their passwords, roles with a scope,
 * tokens for programs. How a person comes in is the business of the room of sign-in.
 *
 * <p>Come in through {@link org.walnut.access.Accounts} and {@link
 * org.walnut.access.CurrentPerson}; a page or endpoint names what it needs with {@link
 * org.walnut.access.Needs} or {@link org.walnut.access.Open}. Publishes {@link
 * org.walnut.access.SignedIn} and {@link org.walnut.access.TokenIssued}. Owns the tables {@code
 * account}, {@code api_token} and the reference table {@code login_directory}.
 */
@NullMarked
@ApplicationModule(
    displayName = "Access",
    allowedDependencies = {"tenancy"})
package org.walnut.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
