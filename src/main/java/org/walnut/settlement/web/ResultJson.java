package org.walnut.settlement.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.payout.ResultReport;
import org.walnut.shared.Money;

/** What became of a bank's answer, for programs. */
record ResultJson(UUID batch, ResultReport.Verdict verdict, List<ResultRowJson> rows) {

  static ResultJson of(ResultReport report) {
    return new ResultJson(
        report.batch(), report.verdict(), report.rows().stream().map(ResultRowJson::of).toList());
  }

  record ResultRowJson(
      long number,
      String line,
      @Nullable Money amount,
      @Nullable String outcome,
      List<String> faults) {

    static ResultRowJson of(ResultReport.Row row) {
      var outcome = row.outcome();
      return new ResultRowJson(
          row.number(),
          row.lineNo(),
          row.amount(),
          outcome == null ? null : outcome.name(),
          ResultRow.texts(row));
    }
  }
}
