package org.walnut.shared;

import java.time.Duration;
import org.springframework.http.HttpStatus;

/** Asked too often; it can be tried again after a while, which the answer names. */
public class TooManyRequests extends Problem {

  private final long seconds;

  public TooManyRequests(Duration wait) {
    this("problem.TooManyRequests.text", wait);
  }

  /** With words of its own; the seconds to wait are their argument. */
  public TooManyRequests(String key, Duration wait) {
    super(HttpStatus.TOO_MANY_REQUESTS, key, seconds(wait));
    this.seconds = seconds(wait);
  }

  /** The value of {@code Retry-After}. */
  public long seconds() {
    return seconds;
  }

  private static long seconds(Duration wait) {
    return Math.max(wait.plusMillis(999).toSeconds(), 1);
  }
}
