package org.walnut.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * After sign-in: on to the page that was asked for, else staff to their desk and buyers to the
 * market.
 */
class GoHome implements AuthenticationSuccessHandler {

  private final HttpSessionRequestCache asked = new HttpSessionRequestCache();

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication)
      throws IOException {
    var saved = asked.getRequest(request, response);
    asked.removeRequest(request, response);
    var home = authentication.getPrincipal() instanceof Person person ? person.home() : "/";
    response.sendRedirect(saved == null ? home : saved.getRedirectUrl());
  }
}
