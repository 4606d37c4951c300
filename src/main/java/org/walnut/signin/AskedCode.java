package org.walnut.signin;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A code that was sent to a phone, as the session remembers it that asked: only there it counts.
 *
 * @param phone masked
 */
public record AskedCode(UUID id, String county, CodePurpose purpose, String phone, Instant until)
    implements Serializable {

  /** The name under which a session keeps it. */
  public static final String ATTRIBUTE = "walnut.code";
}
