package org.walnut.office.web;

import org.jspecify.annotations.Nullable;
import org.walnut.access.Person;

/**
 * Which work a list shows: of one duty or all, open, overdue, done or any; as far as one reaches.
 */
public record WorkFilter(String prefix, @Nullable String duty, String state) {

  static WorkFilter of(Person me, @Nullable String duty, String state) {
    return new WorkFilter(me.scope().divisionPrefix(), duty, state.strip());
  }
}
