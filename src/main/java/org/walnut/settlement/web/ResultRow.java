package org.walnut.settlement.web;

import java.util.List;
import java.util.Objects;
import org.walnut.payout.ResultReport;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** A row of a result file that cannot be taken, and why. */
public record ResultRow(String number, String line, String name, List<String> faults) {

  static List<ResultRow> faulty(ResultReport report) {
    return report.rows().stream()
        .filter(row -> !row.faults().isEmpty())
        .map(ResultRow::of)
        .toList();
  }

  static List<String> texts(ResultReport.Row row) {
    return row.faults().stream()
        .map(fault -> Words.t(fault.key(), fault.args().toArray()))
        .toList();
  }

  private static ResultRow of(ResultReport.Row row) {
    return new ResultRow(
        Long.toString(row.number()),
        row.lineNo(),
        Show.name(Objects.requireNonNullElse(row.name(), "")),
        texts(row));
  }
}
