package org.walnut.staff;

import java.time.Instant;
import java.util.UUID;

/** Somebody was invited. The token is told this once and never kept. */
public record Invited(UUID account, String token, Instant expiresAt) {}
