package org.walnut.web;

import java.util.Set;

/**
 * The person in front of the page, as the frame needs to know them; {@code acts} are the names of
 * what they may do.
 */
public record Viewer(String name, String office, String home, Set<String> acts) {

  /** Somebody who has not signed in. */
  public static final Viewer NOBODY = new Viewer("", "", "/", Set.of());

  public Viewer {
    acts = Set.copyOf(acts);
  }

  public boolean signedIn() {
    return !name.isEmpty();
  }

  public boolean may(String act) {
    return acts.contains(act);
  }
}
