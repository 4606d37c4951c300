package org.walnut.ledger;

import java.time.YearMonth;
import org.springframework.stereotype.Component;
import org.walnut.audit.Activities;

/** From then on no entry with a day in the month is posted. */
@Component
class MonthClosing extends MonthTurn {

  MonthClosing(LedgerMonths months, LedgerBooks books, Activities activities) {
    super(months, books, activities);
  }

  @Override
  public String kind() {
    return "ledger.monthClosing";
  }

  @Override
  void refuse(YearMonth month) {
    months.refuseClosing(month);
  }

  @Override
  String state() {
    return "CLOSED";
  }
}
