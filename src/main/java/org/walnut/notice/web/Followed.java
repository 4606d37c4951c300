package org.walnut.notice.web;

import org.jspecify.annotations.Nullable;
import org.walnut.notice.ObjectionCard;
import org.walnut.notice.ObjectionState;
import org.walnut.web.Show;
import org.walnut.web.Words;

/**
 * What whoever objected may see of it: how it stands and what was answered, never what was said.
 */
public record Followed(
    String code, String state, String filed, String due, @Nullable String answer, boolean waits) {

  static Followed of(ObjectionCard objection) {
    return new Followed(
        objection.code(),
        Words.label(objection.state()),
        Show.date(objection.filedOn()),
        Show.date(objection.dueOn()),
        objection.answer(),
        objection.state() == ObjectionState.FILED);
  }
}
