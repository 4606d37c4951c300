package org.walnut.signin.web;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody whose password was right and who has to show one thing more, kept in the session. */
record HalfIn(UUID account, String county, Instant until) implements Serializable {

  private static final String ATTRIBUTE = "walnut.half";

  void keep(HttpSession session) {
    session.setAttribute(ATTRIBUTE, this);
  }

  static Optional<HalfIn> of(@Nullable HttpSession session, Instant now) {
    return session != null
            && session.getAttribute(ATTRIBUTE) instanceof HalfIn half
            && now.isBefore(half.until())
        ? Optional.of(half)
        : Optional.empty();
  }
}
