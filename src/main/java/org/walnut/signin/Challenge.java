package org.walnut.signin;

import java.io.Serializable;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/**
 * What a device has to sign, once and within five minutes; kept in the session that asked.
 *
 * @param login whose passkey is asked for, an empty text for anybody's
 */
public record Challenge(String value, String login, Instant until) implements Serializable {

  /** The name under which a session keeps it. */
  public static final String ATTRIBUTE = "walnut.challenge";

  static final Duration LIFE = Duration.ofMinutes(5);
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  static Challenge next(String login, Instant now) {
    var random = new byte[BYTES];
    RANDOM.nextBytes(random);
    return new Challenge(
        Base64.getUrlEncoder().withoutPadding().encodeToString(random), login, now.plus(LIFE));
  }
}
