package org.walnut.ledger.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Period;

/** The period a reader asks for: this year so far, unless said otherwise. */
final class PeriodAsked {

  private PeriodAsked() {}

  static Period of(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
    var last = to == null ? today : to;
    var first = from == null ? last.withDayOfYear(1) : from;
    if (first.isAfter(last)) {
      throw InvalidInput.at("from", "ledger.statement.order");
    }
    return new Period(first, last);
  }
}
