package org.walnut.access;

import java.time.Instant;
import java.util.UUID;

/** A member of staff was given an account. */
public record AccountOpened(UUID account, String login, Role role, Instant at) {}
