package org.walnut.household.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.walnut.household.Relation;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** A member on a household's page; the citizen number is masked unless somebody gave a purpose. */
public record MemberRow(
    String name, String citizenId, Relation relation, @Nullable LocalDate joinedOn) {

  public String relationLabel() {
    return Words.label(relation);
  }

  public String joined() {
    return joinedOn == null ? "" : Show.date(joinedOn);
  }
}
