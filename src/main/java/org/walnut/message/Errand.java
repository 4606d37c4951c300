package org.walnut.message;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that the gateway is to be given or asked about.
 *
 * @param number under which the gateway knows it
 * @param text in full; null for one whose secret was handed over and forgotten
 */
record Errand(
    UUID message,
    UUID number,
    ErrandState state,
    Channel channel,
    String phone,
    @Nullable String text,
    int tries,
    Instant begunAt,
    @Nullable Instant worthlessAt) {

  private static final Duration PATIENCE = Duration.ofHours(24);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
  private static final int TRIES_TO_LONGEST = 6;

  /** Nothing more is tried. */
  boolean overdue(Instant now) {
    return !now.isBefore(begunAt.plus(PATIENCE)) || worthless(now);
  }

  boolean worthless(Instant now) {
    return worthlessAt != null && !now.isBefore(worthlessAt);
  }

  /** Ten seconds, then three times as long each time, an hour at most. */
  Instant next(Instant now) {
    var pause =
        tries > TRIES_TO_LONGEST
            ? LONGEST_PAUSE
            : FIRST_PAUSE.multipliedBy((long) Math.pow(3, Math.max(0, tries - 1)));
    return now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
  }
}
