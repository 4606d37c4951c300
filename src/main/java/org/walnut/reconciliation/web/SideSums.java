package org.walnut.reconciliation.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.reconciliation.Side;
import org.walnut.shared.Money;
import org.walnut.web.Show;
import org.walnut.web.Words;

/**
 * The books beside a file, for one day.
 *
 * @param read whether the file is here
 * @param matched of how many things both say the same
 * @param fees what the service keeps for itself
 * @param feesEntry by which they came into the books
 */
public record SideSums(
    Side side,
    boolean read,
    long ours,
    Money oursIn,
    Money oursOut,
    long theirs,
    Money theirsIn,
    Money theirsOut,
    long matched,
    Money fees,
    @Nullable UUID feesEntry,
    long open) {

  public String name() {
    return Words.label(side);
  }

  public String oursText() {
    return Show.count(ours);
  }

  public String oursInText() {
    return Show.yuan(oursIn);
  }

  public String oursOutText() {
    return Show.yuan(oursOut);
  }

  public String theirsText() {
    return Show.count(theirs);
  }

  public String theirsInText() {
    return Show.yuan(theirsIn);
  }

  public String theirsOutText() {
    return Show.yuan(theirsOut);
  }

  public String matchedText() {
    return Show.count(matched);
  }

  public String feesText() {
    return fees.isZero() ? "–" : Show.yuan(fees);
  }

  public @Nullable String feesPath() {
    return feesEntry == null ? null : "/ledger/entries/" + feesEntry;
  }

  public String openText() {
    return Show.count(open);
  }
}
