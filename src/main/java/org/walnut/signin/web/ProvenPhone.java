package org.walnut.signin.web;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The code by which somebody has shown that a phone is theirs, kept in the session. */
record ProvenPhone(UUID code, String county) implements Serializable {

  private static final String ATTRIBUTE = "walnut.phone";

  void keep(HttpSession session) {
    session.setAttribute(ATTRIBUTE, this);
  }

  static Optional<ProvenPhone> of(@Nullable HttpSession session) {
    return session != null && session.getAttribute(ATTRIBUTE) instanceof ProvenPhone proven
        ? Optional.of(proven)
        : Optional.empty();
  }
}
