package org.walnut.supply.web;

import org.walnut.stock.LotState;
import org.walnut.supply.InspectionState;

/** What an inspector may do with a lot now. */
public record Steps(boolean sample, boolean begin, boolean test, boolean retest, boolean dispose) {

  static Steps of(TraceJson lot) {
    var state = lot.inspection();
    boolean open = state != null && !state.concluded();
    return new Steps(
        !open
            && lot.onHand().isPositive()
            && (lot.state() == LotState.QUARANTINE || lot.state() == LotState.PASSED),
        state == InspectionState.SAMPLED,
        state == InspectionState.SAMPLED
            || state == InspectionState.TESTING
            || state == InspectionState.RETEST
            || state == InspectionState.CONFIRMED_POSITIVE,
        state == InspectionState.POSITIVE,
        state == InspectionState.CONFIRMED_POSITIVE);
  }
}
