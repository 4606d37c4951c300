/**
 * Lets people in and out: by password or passkey, with tries that are counted, and knows the
 * sessions they come back with.
 *
 * <p>Come in through {@link org.walnut.signin.SignIns}, {@link org.walnut.signin.Passkeys} and
 * {@link org.walnut.signin.Sessions}. Owns the tables {@code passkey} and {@code sign_in_counter},
 * which holds no names: its keys are keyed hashes.
 */
@NullMarked
@ApplicationModule(
    displayName = "Sign-in",
    allowedDependencies = {"tenancy", "access", "audit", "message"})
package org.walnut.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
