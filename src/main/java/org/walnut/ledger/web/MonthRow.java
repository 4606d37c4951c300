package org.walnut.ledger.web;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** A month of the books and what it holds. */
public record MonthRow(YearMonth month, long entries, Money total, @Nullable Instant closedAt) {

  public String name() {
    return month.toString();
  }

  public String path() {
    return "/ledger/months/" + month;
  }

  public String count() {
    return Show.count(entries);
  }

  public String yuan() {
    return Show.yuan(total);
  }

  public boolean closed() {
    return closedAt != null;
  }

  public String state() {
    return closedAt == null
        ? Words.t("ledger.month.open")
        : Words.t("ledger.month.closed", Show.time(closedAt));
  }
}
