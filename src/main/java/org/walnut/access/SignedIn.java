package org.walnut.access;

import java.time.Instant;

/**
 * Somebody came in.
 *
 * @param way by what: password, passkey, code or invitation
 */
public record SignedIn(Person person, String way, Instant at) {}
