package org.walnut.household.web;

import org.walnut.access.Scope;

/** Which households a list shows; empty texts let all through. */
public record HouseholdFilter(
    String prefix, String q, String village, String status, boolean withoutIncome) {

  static HouseholdFilter of(
      Scope scope, String q, String village, String status, boolean withoutIncome) {
    return new HouseholdFilter(
        scope.divisionPrefix(), q.strip(), village.strip(), status.strip(), withoutIncome);
  }

  public boolean narrow() {
    return !(q.isEmpty() && village.isEmpty() && status.isEmpty()) || withoutIncome;
  }
}
