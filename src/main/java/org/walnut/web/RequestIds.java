package org.walnut.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every request a number: the one a proxy gave it, if it is well formed, else a new one. It
 * stands in every line of the log, in the answer, and on the page of a fault.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestIds extends OncePerRequestFilter {

  static final String HEADER = "X-Request-Id";
  private static final String LOGGED = "request";
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{8,64}");
  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 10;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** The number of the request at hand; a new one outside of any. */
  static String current() {
    return Objects.requireNonNullElseGet(MDC.get(LOGGED), RequestIds::made);
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var id = id(request);
    request.setAttribute(HEADER, id);
    response.setHeader(HEADER, id);
    MDC.put(LOGGED, id);
    try {
      chain.doFilter(request, response);
    } finally {
      MDC.remove(LOGGED);
    }
  }

  /** A request that is dispatched again keeps its number. */
  private static String id(HttpServletRequest request) {
    if (request.getAttribute(HEADER) instanceof String known) {
      return known;
    }
    var given = request.getHeader(HEADER);
    return given != null && FORM.matcher(given).matches() ? given : made();
  }

  private static String made() {
    var letters = new StringBuilder();
    RANDOM
        .ints(LENGTH, 0, LETTERS.length())
        .forEach(index -> letters.append(LETTERS.charAt(index)));
    return letters.toString();
  }
}
