package org.walnut.access;

import java.time.Instant;

/** Somebody came in by password. */
public record SignedIn(Person person, Instant at) {}
