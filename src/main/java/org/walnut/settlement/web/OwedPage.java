package org.walnut.settlement.web;

import java.time.LocalDate;
import java.util.List;
import org.walnut.settlement.Prospect;
import org.walnut.shared.Money;
import org.walnut.web.Paged;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** What is owed up to a day: sums, and the households one page at a time. */
public record OwedPage(LocalDate upTo, List<Sum> sums, Paged<OwedRow> households) {

  /** How many households a run would treat in one way, and what that comes to. */
  public record Sum(Prospect prospect, long households, Money fen) {

    public String name() {
      return Words.label(prospect);
    }

    public String count() {
      return Show.count(households);
    }

    public String total() {
      return Show.yuan(fen);
    }
  }

  public String to() {
    return upTo.toString();
  }

  public String day() {
    return Show.date(upTo);
  }

  /** Whether a run would make no statement. */
  public boolean makesNothing() {
    return sums.stream()
        .filter(sum -> sum.prospect() != Prospect.NO_BANK_CARD)
        .allMatch(sum -> sum.households() == 0);
  }
}
