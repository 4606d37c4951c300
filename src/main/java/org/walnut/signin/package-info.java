/**
 * Lets people in and out: by password, passkey or a code to their phone, with tries that are
 * counted, and knows the sessions they come back with.
 *
 * <p>Come in through {@link org.walnut.signin.SignIns}, {@link org.walnut.signin.Passkeys}, {@link
 * org.walnut.signin.PhoneCodes}, {@link org.walnut.signin.AccountPhones} and {@link
 * org.walnut.signin.Sessions}. Owns the tables {@code passkey}, {@code account_phone}, {@code
 * phone_code}, {@code second_proof_rule}, {@code first_proof} and {@code sign_in_counter}, which
 * holds no names: its keys are keyed hashes.
 */
@NullMarked
@ApplicationModule(
    displayName = "Sign-in",
    allowedDependencies = {"tenancy", "access", "audit", "privacy", "message"})
package org.walnut.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
