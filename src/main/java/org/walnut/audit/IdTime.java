package org.walnut.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * When an id was made, by the machine's own clock. Used for nothing but to see that a row came in
 * when it says it did.
 */
final class IdTime {

  /** The longest that a transaction of ours is open. */
  static final Duration GRACE = Duration.ofHours(1);

  private static final int BELOW_MILLISECONDS = 16;

  private IdTime() {}

  static Instant of(UUID id) {
    return Instant.ofEpochMilli(id.getMostSignificantBits() >>> BELOW_MILLISECONDS);
  }

  /** No id of this moment or later is smaller. */
  static UUID from(Instant at) {
    return new UUID(at.toEpochMilli() << BELOW_MILLISECONDS, 0);
  }
}
