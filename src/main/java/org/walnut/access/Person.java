package org.walnut.access;

import java.io.Serializable;
import java.security.Principal;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody signed in: who it is, for which county, as what, how far. A token may narrow the acts of
 * the role.
 */
public record Person(
    UUID id, String county, String login, String displayName, Role role, Scope scope, Set<Act> acts)
    implements Principal, Serializable {

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
}
