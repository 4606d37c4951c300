package org.walnut.signin.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.walnut.access.CurrentPerson;
import org.walnut.signin.Sessions;
import org.walnut.signin.Visit;

/**
 * Ends a session that has lived too long, or whose person is not what they were when they came in.
 * It looks only at what came with the session, so it costs no statement but at the first request.
 */
class Lifetime extends OncePerRequestFilter {

  private final Sessions sessions;

  Lifetime(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var session = CurrentPerson.get().isEmpty() ? null : request.getSession(false);
    if (session != null && session.getAttribute(Visit.ATTRIBUTE) instanceof Visit visit) {
      look(session, visit);
    }
    chain.doFilter(request, response);
  }

  private void look(HttpSession session, Visit visit) {
    if (!sessions.lives(visit, CurrentPerson.required())) {
      session.invalidate();
      SecurityContextHolder.clearContext();
    } else if (!visit.confirmed()) {
      session.setAttribute(Visit.ATTRIBUTE, visit.looked());
    }
  }
}
