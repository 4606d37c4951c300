package org.walnut.settlement;

import java.util.List;
import org.walnut.payout.PayoutWay;
import org.walnut.shared.Money;

/** Who would be paid how with the next batch, and who stays behind and why. */
public record PayoutPlan(List<PlannedPayout> payouts) {

  public PayoutPlan {
    payouts = List.copyOf(payouts);
  }

  public List<PlannedPayout> going() {
    return payouts.stream().filter(PlannedPayout::goes).toList();
  }

  public List<PlannedPayout> staying() {
    return payouts.stream().filter(each -> !each.goes()).toList();
  }

  public List<PlannedPayout> going(PayoutWay way) {
    return payouts.stream().filter(each -> each.goes() && each.way() == way).toList();
  }

  public static Money sum(List<PlannedPayout> payouts) {
    return payouts.stream().map(PlannedPayout::amount).reduce(Money.ZERO, Money::plus);
  }
}
