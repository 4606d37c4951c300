/**
 * Lets people in and out: by password, with tries that are counted; keeps the sessions they come
 * back with, and says where each was begun.
 *
 * <p>Come in through {@link org.walnut.signin.SignIns} and {@link org.walnut.signin.Sessions}. Owns
 * the table {@code sign_in_counter}, which holds no names: its keys are keyed hashes.
 */
@NullMarked
@ApplicationModule(
    displayName = "Sign-in",
    allowedDependencies = {"tenancy", "access", "audit", "message"})
package org.walnut.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
