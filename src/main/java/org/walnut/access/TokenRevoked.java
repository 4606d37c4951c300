package org.walnut.access;

import java.time.Instant;
import java.util.UUID;

/** A person ended a token of theirs. */
public record TokenRevoked(Person person, UUID token, Instant at) {}
