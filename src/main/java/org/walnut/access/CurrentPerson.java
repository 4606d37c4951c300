package org.walnut.access;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who the work at hand is done for. */
public final class CurrentPerson {

  private CurrentPerson() {}

  /** The person signed in; empty for work that Walnut does by itself. */
  public static Optional<Person> get() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof Person person
        ? Optional.of(person)
        : Optional.empty();
  }

  /**
   * Does work as somebody who is not in front of a page: a job, or the world that is set up at the
   * first start.
   */
  public static <T> T acting(Person person, Supplier<T> work) {
    var before = SecurityContextHolder.getContext();
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
    SecurityContextHolder.setContext(context);
    try {
      return work.get();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }

  public static Person required() {
    return get().orElseThrow(() -> new SignInNeeded("access.problem.signInNeeded"));
  }
}
