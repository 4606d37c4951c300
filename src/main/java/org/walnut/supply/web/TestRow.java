package org.walnut.supply.web;

import org.walnut.supply.TestCard;
import org.walnut.supply.Verdict;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** A test as the pages show it. */
public record TestRow(
    String testedOn,
    String method,
    String instrument,
    String reagentLot,
    String found,
    String verdict,
    String tone,
    String testedBy) {

  static TestRow of(TestCard test) {
    return new TestRow(
        Show.date(test.testedOn()),
        Words.label(test.method()),
        test.instrument(),
        test.reagentLot(),
        found(test),
        Words.label(test.verdict()),
        tone(test.verdict()),
        test.testedBy());
  }

  private static String found(TestCard test) {
    if (!test.blankOk()) {
      return Words.t("supply.test.blankBad");
    } else if (test.inhibition() != null) {
      return Words.t(
          "supply.test.inhibitionIs", test.inhibition().stripTrailingZeros().toPlainString());
    } else {
      return Words.t(
          Boolean.TRUE.equals(test.overLimit())
              ? "supply.test.overLimit"
              : "supply.test.withinLimit");
    }
  }

  private static String tone(Verdict verdict) {
    return switch (verdict) {
      case NEGATIVE -> "good";
      case POSITIVE -> "bad";
      case INVALID -> "quiet";
    };
  }
}
