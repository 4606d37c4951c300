package org.walnut.payout;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Fault;

/** What a row of a result file says, as far as it could be understood; whole without faults. */
record ResultAnswer(
    ResultFile.Row row,
    @Nullable PayoutLine line,
    @Nullable PayoutState outcome,
    @Nullable LocalDate paidOn,
    List<Fault> faults) {

  boolean whole() {
    return faults.isEmpty();
  }

  ResultReport.Row report() {
    return new ResultReport.Row(
        row.number(),
        row.no(),
        line == null ? null : line.name(),
        line == null ? null : line.amount(),
        outcome,
        faults);
  }
}
