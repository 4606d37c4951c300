package org.walnut.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes whoever tries too often wait. A try is counted before it is made, so that tries made at the
 * same time do not slip through, and given back when it was a good one.
 */
@Component
class Throttle {

  private static final Duration LONGEST_MEMORY = Duration.ofDays(1);

  private final CounterStore counters;
  private final SignInSecret secret;
  private final Clock clock;

  /** What is counted: a limit, and whom or what it is for. */
  record Tally(Limit limit, String subject) {}

  Throttle(CounterStore counters, SignInSecret secret, Clock clock) {
    this.counters = counters;
    this.secret = secret;
    this.clock = clock;
  }

  /** Counts one try everywhere; when it may not be made yet, answers how long to wait. */
  @Transactional
  public Optional<Duration> charge(List<Tally> tallies) {
    var now = clock.instant();
    for (var tally : tallies) {
      if (!counters.charge(key(tally), tally.limit(), now)) {
        return Optional.of(counters.untilFree(key(tally), now));
      }
    }
    return Optional.empty();
  }

  /** The try was a good one: all is well with the login, and an address gets one try back. */
  @Transactional
  public void forgive(List<Tally> tallies) {
    for (var tally : tallies) {
      if (tally.limit() == Limit.ADDRESS) {
        counters.giveBack(key(tally));
      } else {
        counters.forget(key(tally));
      }
    }
  }

  @Transactional(readOnly = true)
  public int hits(Tally tally) {
    return counters.hits(key(tally));
  }

  /** Forgets what nobody needs any more. */
  @Transactional
  public void tidy() {
    counters.forgetBefore(clock.instant().minus(LONGEST_MEMORY));
  }

  private String key(Tally tally) {
    return secret.mark("tally", tally.limit().name(), tally.subject());
  }
}
