package org.walnut.project.web;

import org.jspecify.annotations.Nullable;
import org.walnut.access.Scope;
import org.walnut.project.FundSource;
import org.walnut.project.ProjectState;
import org.walnut.project.SpendingCategory;

/** Which projects a list shows; what is not given lets all through. */
public record ProjectFilter(
    String prefix,
    String q,
    @Nullable Integer year,
    @Nullable SpendingCategory category,
    @Nullable FundSource source,
    @Nullable ProjectState state,
    String town,
    boolean idle) {

  static ProjectFilter of(Scope scope, ProjectQuery query) {
    return new ProjectFilter(
        scope.divisionPrefix(),
        query.q() == null ? "" : query.q().strip(),
        query.year(),
        query.category(),
        query.source(),
        query.state(),
        query.town() == null ? "" : query.town().strip(),
        query.idle());
  }

  public boolean narrow() {
    return !q.isEmpty()
        || year != null
        || category != null
        || source != null
        || state != null
        || !town.isEmpty()
        || idle;
  }

  public String yearText() {
    return year == null ? "" : year.toString();
  }

  public boolean is(@Nullable Enum<?> chosen, String value) {
    return chosen != null && chosen.name().equals(value);
  }

  /** Every place of the chosen town; the county's own code is only what belongs to no town. */
  String places() {
    if (town.length() == 6) {
      return town;
    }
    return (town.endsWith("000") && town.length() == 12 ? town.substring(0, 9) : town) + "%";
  }
}
