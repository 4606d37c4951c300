package org.walnut.signin;

import java.time.Duration;

/**
 * How often something may be tried: some tries are free, after that each doubles the time to wait,
 * up to the longest; after a time without tries all is forgotten. Nobody is ever locked out.
 */
enum Limit {
  /** One login from one address that is not known. */
  LOGIN(5, Duration.ofSeconds(2), Duration.ofMinutes(15), Duration.ofHours(1)),
  /** One login on a device on which it came in before, wherever the device is. */
  DEVICE(5, Duration.ofSeconds(2), Duration.ofMinutes(15), Duration.ofHours(1)),
  /** Everybody behind one address. */
  ADDRESS(50, Duration.ofSeconds(1), Duration.ofMinutes(15), Duration.ofHours(1)),
  /** Codes to one phone: two at once, the third after two minutes, some six in an hour. */
  CODE_PHONE(1, Duration.ofMinutes(2), Duration.ofHours(1), Duration.ofHours(3)),
  /** Codes asked for from one address, behind which a whole village may be. */
  CODE_ADDRESS(10, Duration.ofMinutes(1), Duration.ofMinutes(15), Duration.ofHours(1)),
  /** Notes of failed sign-ins of one account among the activities. */
  NOTE(5, Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(6));

  private final int free;
  private final Duration first;
  private final Duration longest;
  private final Duration forgotten;

  Limit(int free, Duration first, Duration longest, Duration forgotten) {
    this.free = free;
    this.first = first;
    this.longest = longest;
    this.forgotten = forgotten;
  }

  int free() {
    return free;
  }

  Duration first() {
    return first;
  }

  Duration longest() {
    return longest;
  }

  Duration forgotten() {
    return forgotten;
  }
}
