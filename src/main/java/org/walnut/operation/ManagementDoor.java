package org.walnut.operation;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Knows who may ask how Walnut is in detail: whoever brings the token of the setting, or, where no
 * token is set, whoever reaches the port that is for management alone.
 */
class ManagementDoor extends OncePerRequestFilter {

  static final String OPERATOR = "OPERATOR";
  private static final String SCHEME = "Bearer ";

  private final String token;
  private final int port;

  /**
   * @param port that of management alone; 0 when there is none
   */
  ManagementDoor(String token, int port) {
    this.token = token;
    this.port = port;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (token.isBlank() ? atManagementsPort(request) : bringsToken(request)) {
      SecurityContextHolder.getContext()
          .setAuthentication(
              UsernamePasswordAuthenticationToken.authenticated(
                  OPERATOR, null, AuthorityUtils.createAuthorityList(OPERATOR)));
    }
    chain.doFilter(request, response);
  }

  private boolean atManagementsPort(HttpServletRequest request) {
    return port > 0 && request.getLocalPort() == port;
  }

  private boolean bringsToken(HttpServletRequest request) {
    var header = request.getHeader(HttpHeaders.AUTHORIZATION);
    return header != null
        && header.startsWith(SCHEME)
        && MessageDigest.isEqual(
            header.substring(SCHEME.length()).getBytes(UTF_8), token.getBytes(UTF_8));
  }
}
