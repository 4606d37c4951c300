package org.walnut.signin;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A link with which the owner of an account chooses the way in, once and within seven days. */
public record Invitation(
    UUID id,
    UUID account,
    Instant createdAt,
    Instant expiresAt,
    @Nullable Instant acceptedAt,
    @Nullable Instant withdrawnAt) {

  /** How far it has come. */
  public enum State {
    WAITING,
    ACCEPTED,
    WITHDRAWN,
    EXPIRED;

    /** The words for who follows a link in this state. */
    String key() {
      return "signin.invitation." + name().toLowerCase(Locale.ROOT);
    }
  }

  public State state(Instant now) {
    if (acceptedAt != null) {
      return State.ACCEPTED;
    } else if (withdrawnAt != null) {
      return State.WITHDRAWN;
    } else {
      return now.isBefore(expiresAt) ? State.WAITING : State.EXPIRED;
    }
  }
}
