package org.walnut.access;

import java.util.Optional;
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

  public static Person required() {
    return get().orElseThrow(() -> new SignInNeeded("access.problem.signInNeeded"));
  }
}
