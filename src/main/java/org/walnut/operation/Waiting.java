package org.walnut.operation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.walnut.audit.Sealing;
import org.walnut.county.County;
import org.walnut.county.Divisions;

/**
 * How much waits in all counties together. Asked often by monitoring, so it looks at most every few
 * seconds.
 */
@Component
class Waiting {

  private static final Duration FRESH = Duration.ofSeconds(5);

  /** What waits at a moment. */
  record Now(Instant at, long unsealed, @Nullable Instant unsealedSince, long unheard) {}

  private final Sealing sealing;
  private final UnheardFacts facts;
  private final Divisions divisions;
  private final Clock clock;
  private volatile @Nullable Now last;

  Waiting(Sealing sealing, UnheardFacts facts, Divisions divisions, Clock clock) {
    this.sealing = sealing;
    this.facts = facts;
    this.divisions = divisions;
    this.clock = clock;
  }

  Now now() {
    var known = last;
    if (known == null || known.at().plus(FRESH).isBefore(clock.instant())) {
      known = look();
      last = known;
    }
    return known;
  }

  private Now look() {
    var unsealed = sealing.unsealed(divisions.counties().stream().map(County::code).toList());
    return new Now(clock.instant(), unsealed.count(), unsealed.since(), facts.overdue());
  }
}
