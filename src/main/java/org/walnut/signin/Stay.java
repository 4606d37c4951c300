package org.walnut.signin;

import java.time.Duration;
import org.walnut.access.Role;

/**
 * How long a session lives: idle, and at the longest. Staff handle the data of others, so theirs
 * end with the working day; buyers look after themselves.
 */
public enum Stay {
  STAFF(Duration.ofHours(2), Duration.ofHours(12)),
  PUBLIC(Duration.ofDays(7), Duration.ofDays(30));

  private final Duration idle;
  private final Duration longest;

  Stay(Duration idle, Duration longest) {
    this.idle = idle;
    this.longest = longest;
  }

  public static Stay of(Role role) {
    return role.staff() ? STAFF : PUBLIC;
  }

  public Duration idle() {
    return idle;
  }

  public Duration longest() {
    return longest;
  }
}
