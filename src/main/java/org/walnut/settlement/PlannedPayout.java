package org.walnut.settlement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.payout.PayoutWay;
import org.walnut.shared.Money;

/**
 * A statement that is ready, and how it would go out.
 *
 * @param stays why it stays behind; empty when it goes
 */
public record PlannedPayout(
    UUID statement,
    String code,
    UUID household,
    Money amount,
    PayoutWay way,
    @Nullable StaysBehind stays) {

  public boolean goes() {
    return stays == null;
  }
}
