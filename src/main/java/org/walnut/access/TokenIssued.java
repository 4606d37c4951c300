package org.walnut.access;

import java.time.Instant;
import java.util.UUID;

/** A program was given a token to act for a person. */
public record TokenIssued(Person person, UUID token, Instant at) {}
