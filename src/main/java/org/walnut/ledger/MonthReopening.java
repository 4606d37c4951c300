package org.walnut.ledger;

import java.time.YearMonth;
import org.springframework.stereotype.Component;
import org.walnut.audit.Activities;

/** From then on entries are posted into the month again. */
@Component
class MonthReopening extends MonthTurn {

  MonthReopening(LedgerMonths months, LedgerBooks books, Activities activities) {
    super(months, books, activities);
  }

  @Override
  public String kind() {
    return "ledger.monthReopening";
  }

  @Override
  void refuse(YearMonth month) {
    months.refuseReopening(month);
  }

  @Override
  String state() {
    return "OPEN";
  }
}
