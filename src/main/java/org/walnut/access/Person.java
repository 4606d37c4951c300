package org.walnut.access;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Somebody signed in: who it is, for which county, as what, how far. A token may narrow the acts of
 * the role.
 */
public record Person(
    UUID id, String county, String login, String displayName, Role role, Scope scope, Set<Act> acts)
    implements AuthenticatedPrincipal, Serializable {

  public Person {
    acts = Set.copyOf(acts);
  }

  @Override
  public String getName() {
    return id.toString();
  }

  public boolean may(Act act) {
    return acts.contains(act);
  }

  /** As {@link Role#bookName} calls them. */
  public String bookName() {
    return role.bookName(id, login);
  }

  /** Where a person begins: staff at their desk, buyers in the market, villagers at home. */
  public String home() {
    return switch (role) {
      case BUYER -> "/market/" + county;
      case VILLAGER -> "/my";
      default -> "/desk";
    };
  }
}
