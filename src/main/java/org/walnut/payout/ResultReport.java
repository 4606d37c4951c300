package org.walnut.payout;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Fault;
import org.walnut.shared.Money;

/** What became of a result file, row by row; nothing is taken when one row is wrong. */
public record ResultReport(UUID batch, Verdict verdict, List<Row> rows) {

  /** What became of the file. */
  public enum Verdict {
    TAKEN,
    /** It says what was read before; nothing was done. */
    TAKEN_BEFORE,
    REFUSED
  }

  /**
   * One row of the file.
   *
   * @param number its place in the file, the header being 1
   * @param name whom it is about, when the line is known
   * @param outcome PAID or FAILED, when it could be read
   */
  public record Row(
      long number,
      String lineNo,
      @Nullable String name,
      @Nullable Money amount,
      @Nullable PayoutState outcome,
      List<Fault> faults) {

    public Row {
      faults = List.copyOf(faults);
    }
  }

  public ResultReport {
    rows = List.copyOf(rows);
  }

  public boolean taken() {
    return verdict != Verdict.REFUSED;
  }
}
