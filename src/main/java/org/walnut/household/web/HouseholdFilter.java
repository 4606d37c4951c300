package org.walnut.household.web;

import java.util.List;
import java.util.stream.Stream;
import org.walnut.access.Scope;
import org.walnut.household.HouseholdStatus;

/** Which households a list shows; empty texts let all through. */
public record HouseholdFilter(
    String prefix, String q, String village, String status, boolean withoutIncome) {

  static HouseholdFilter of(
      Scope scope, String q, String village, String status, boolean withoutIncome) {
    return new HouseholdFilter(
        scope.divisionPrefix(), q.strip(), village.strip(), status.strip(), withoutIncome);
  }

  /** The status asked for; a word that is none finds nothing. */
  List<HouseholdStatus> statuses() {
    return Stream.of(HouseholdStatus.values()).filter(each -> each.name().equals(status)).toList();
  }

  public boolean narrow() {
    return !(q.isEmpty() && village.isEmpty() && status.isEmpty()) || withoutIncome;
  }
}
