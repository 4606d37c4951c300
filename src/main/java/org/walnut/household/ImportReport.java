package org.walnut.household;

import java.time.Instant;
import java.util.UUID;

/** Who read which file when; {@code division} is how far that person reaches. */
record ImportReport(
    UUID id, String fileName, String division, boolean trial, Instant at, String who) {}
