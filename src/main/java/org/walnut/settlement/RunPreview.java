package org.walnut.settlement;

import java.time.LocalDate;
import java.util.List;
import org.walnut.shared.Money;

/** What a run up to a day would do, household by household in the order of their codes. */
public record RunPreview(LocalDate to, List<OwedHousehold> households) {

  public RunPreview {
    households = List.copyOf(households);
  }

  public List<OwedHousehold> of(Prospect prospect) {
    return households.stream().filter(household -> household.prospect() == prospect).toList();
  }

  public long count(Prospect prospect) {
    return of(prospect).size();
  }

  public Money total(Prospect prospect) {
    return of(prospect).stream().map(OwedHousehold::total).reduce(Money.ZERO, Money::plus);
  }

  /** Whether a run would make any statement. */
  public boolean makesNothing() {
    return count(Prospect.PAYABLE) + count(Prospect.CARRIED) == 0;
  }
}
