package org.walnut.signin.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.web.filter.OncePerRequestFilter;
import org.walnut.shared.TooManyRequests;
import org.walnut.web.Answers;
import org.walnut.web.ClientAddress;
import org.walnut.web.RequestPath;

/**
 * Lets only so many sign-ins into the house at once, and of one address a part of them; all others
 * are answered before a session is read or a connection taken.
 */
class SignInGate extends OncePerRequestFilter {

  private static final List<String> WAYS_IN =
      List.of("/sign-in", "/sign-up", "/invitation", "/api/v1/tokens");
  private static final int MOST = 64;
  private static final int MOST_OF_ONE = 24;
  private static final Duration PAUSE = Duration.ofSeconds(3);

  private final AtomicInteger inside = new AtomicInteger();
  private final ConcurrentHashMap<String, Integer> byAddress = new ConcurrentHashMap<>();
  private final Answers answers;

  SignInGate(Answers answers) {
    this.answers = answers;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("POST")
        || WAYS_IN.stream().noneMatch(RequestPath.of(request)::startsWith);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var address = ClientAddress.of(request);
    var all = inside.incrementAndGet();
    int ofOne = byAddress.merge(address, 1, Integer::sum);
    try {
      if (all > MOST || ofOne > MOST_OF_ONE) {
        answers.send(request, response, new TooManyRequests("signin.problem.busy", PAUSE));
      } else {
        chain.doFilter(request, response);
      }
    } finally {
      inside.decrementAndGet();
      byAddress.compute(address, (_, were) -> were == null || were == 1 ? null : were - 1);
    }
  }
}
