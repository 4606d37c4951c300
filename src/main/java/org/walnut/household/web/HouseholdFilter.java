package org.walnut.household.web;

import java.util.List;
import java.util.stream.Stream;
import org.walnut.household.HouseholdStatus;
import org.walnut.household.Reach;

/** Which households a list shows; empty texts let all through. */
public record HouseholdFilter(
    Reach reach, String q, String village, String status, boolean withoutIncome) {

  /** Who may not see status and incomes cannot find by them either. */
  static HouseholdFilter of(
      Reach reach, String q, String village, String status, boolean withoutIncome) {
    return new HouseholdFilter(
        reach,
        q.strip(),
        village.strip(),
        reach.incomes() ? status.strip() : "",
        reach.incomes() && withoutIncome);
  }

  /** The status asked for; a word that is none finds nothing. */
  List<HouseholdStatus> statuses() {
    return Stream.of(HouseholdStatus.values()).filter(each -> each.name().equals(status)).toList();
  }

  public boolean incomes() {
    return reach.incomes();
  }

  public boolean narrow() {
    return !(q.isEmpty() && village.isEmpty() && status.isEmpty()) || withoutIncome;
  }
}
