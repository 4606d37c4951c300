package org.walnut.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.walnut.shared.InvalidInput;

/**
 * Turns away addresses with characters in their query that no text has, as the zero a database
 * chokes on, and says in which parameter. What is typed into a form is looked at by {@link
 * Singles}, so that nothing typed is lost. Comes before everything that looks at a parameter.
 */
@Component
@Order(ReadableQuery.BEFORE_SESSIONS)
class ReadableQuery extends OncePerRequestFilter {

  static final int BEFORE_SESSIONS = Ordered.HIGHEST_PRECEDENCE + 21;

  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final Answers answers;

  ReadableQuery(Answers answers) {
    this.answers = answers;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !READING.contains(request.getMethod());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var unreadable =
        request.getParameterMap().entrySet().stream()
            .filter(ReadableQuery::unreadable)
            .map(Map.Entry::getKey)
            .findFirst();
    if (unreadable.isPresent()) {
      var name = Singles.readable(unreadable.get()) ? unreadable.get() : "?";
      answers.send(request, response, InvalidInput.at(name, "web.fault.characters"));
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean unreadable(Map.Entry<String, String[]> parameter) {
    return !Singles.readable(parameter.getKey())
        || !Arrays.stream(parameter.getValue())
            .filter(Objects::nonNull)
            .allMatch(Singles::readable);
  }
}
