package org.walnut.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.signin.Visit;

/** Finds the visit of a request. */
final class Visits {

  private Visits() {}

  /** Null for a program with a token, which has no session. */
  static @Nullable Visit of(HttpServletRequest request) {
    var session = request.getSession(false);
    return session != null && session.getAttribute(Visit.ATTRIBUTE) instanceof Visit visit
        ? visit
        : null;
  }

  static @Nullable UUID id(HttpServletRequest request) {
    var visit = of(request);
    return visit == null ? null : visit.id();
  }
}
