package org.walnut.ledger;

import java.time.YearMonth;

/** A month of the books, as a request to close or reopen it keeps it. */
record LedgerMonth(int year, int month) {

  static LedgerMonth of(YearMonth month) {
    return new LedgerMonth(month.getYear(), month.getMonthValue());
  }

  YearMonth yearMonth() {
    return YearMonth.of(year, month);
  }
}
