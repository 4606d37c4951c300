package org.walnut.household.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.household.Relation;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** A member on a household's page; the citizen number is masked unless somebody gave a purpose. */
public record MemberRow(
    UUID id,
    String name,
    String citizenId,
    Relation relation,
    @Nullable LocalDate joinedOn,
    @Nullable LocalDate leftOn,
    @Nullable String leftWhy) {

  public String relationLabel() {
    return Words.label(relation);
  }

  public String joined() {
    return joinedOn == null ? "" : Show.date(joinedOn);
  }

  public String left() {
    return leftOn == null ? "" : Show.date(leftOn);
  }

  public boolean head() {
    return relation == Relation.HEAD;
  }
}
