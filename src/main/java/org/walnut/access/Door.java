package org.walnut.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.walnut.shared.Forbidden;
import org.walnut.web.RequestPath;

/**
 * Lets nobody through to a page or endpoint without the act it needs; one of ours that names none
 * is closed to all.
 */
class Door implements HandlerInterceptor {

  private static final Logger log = LoggerFactory.getLogger(Door.class);

  private final HttpSessionRequestCache asked = new HttpSessionRequestCache();

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (!(handler instanceof HandlerMethod method)
        || !method.getBeanType().getName().startsWith("org.walnut.")
        || isOpen(method)) {
      return true;
    }
    var needs = method.getMethodAnnotation(Needs.class);
    var anyone = method.hasMethodAnnotation(SignedInOnly.class);
    if (needs == null && !anyone) {
      throw new IllegalStateException(
          method + " names neither the act it needs nor that it is open");
    }
    var person = here(request);
    if (person.isEmpty()) {
      return askToSignIn(request, response);
    }
    if (needs != null && !person.get().may(needs.value())) {
      throw refusal(person.get(), needs.value(), request);
    }
    return true;
  }

  /** The pattern of the address is told to the log, never what stood in it. */
  private static Forbidden refusal(Person person, Act act, HttpServletRequest request) {
    var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    log.warn(
        "refused: account {} of {} may not {}, asked for {} {}",
        person.id(),
        person.county(),
        act,
        request.getMethod(),
        pattern);
    return new Forbidden("access.problem.forbidden");
  }

  private static boolean isOpen(HandlerMethod method) {
    return method.hasMethodAnnotation(Open.class);
  }

  /** Somebody signed in for another county than the one of the page is nobody here. */
  private static Optional<Person> here(HttpServletRequest request) {
    var county = CountyFilter.inPath(RequestPath.of(request));
    return CurrentPerson.get()
        .filter(person -> county.isEmpty() || county.get().equals(person.county()));
  }

  private boolean askToSignIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (RequestPath.of(request).startsWith("/api/")) {
      response.setHeader("WWW-Authenticate", "Bearer");
      throw new SignInNeeded("access.problem.tokenNeeded");
    }
    if (request.getMethod().equals("GET")) {
      asked.saveRequest(request, response);
    }
    response.sendRedirect("/sign-in");
    return false;
  }
}
