package org.walnut.settlement.web;

import static org.walnut.web.Words.t;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.walnut.payout.PayoutWay;
import org.walnut.settlement.PayoutPlan;
import org.walnut.settlement.PlannedPayout;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** Who is paid how with the next batch, in sums, and the first of those who stay behind. */
public record PlanShown(List<String> sums, List<Staying> staying, @Nullable String more) {

  private static final int SHOWN = 25;

  /** A statement that does not go out, and why. */
  public record Staying(String path, String code, String amount, String why) {

    private static Staying of(PlannedPayout payout) {
      return new Staying(
          "/settlement/statements/" + payout.statement(),
          payout.code(),
          Show.yuan(payout.amount()),
          Words.label(Objects.requireNonNull(payout.stays())));
    }
  }

  static PlanShown of(PayoutPlan plan) {
    var staying = plan.staying();
    return new PlanShown(
        Arrays.stream(PayoutWay.values())
            .filter(way -> !plan.going(way).isEmpty())
            .map(way -> sum(way, plan.going(way)))
            .toList(),
        staying.stream().limit(SHOWN).map(Staying::of).toList(),
        staying.size() > SHOWN ? t("settlement.plan.more", staying.size() - SHOWN) : null);
  }

  private static String sum(PayoutWay way, List<PlannedPayout> payouts) {
    return t("settlement.plan.goes", way, payouts.size(), PayoutPlan.sum(payouts));
  }

  public boolean goes() {
    return !sums.isEmpty();
  }
}
