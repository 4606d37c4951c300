package org.walnut.ledger;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.walnut.approval.DangerousAct;
import org.walnut.approval.Deed;
import org.walnut.audit.Activities;
import org.walnut.shared.Ids;

/** What closing a month and opening it again have in common. */
abstract class MonthTurn implements DangerousAct<LedgerMonth> {

  final LedgerMonths months;
  private final LedgerBooks books;
  private final Activities activities;

  MonthTurn(LedgerMonths months, LedgerBooks books, Activities activities) {
    this.months = months;
    this.books = books;
    this.activities = activities;
  }

  abstract void refuse(YearMonth month);

  /** "CLOSED" or "OPEN". */
  abstract String state();

  @Override
  public Class<LedgerMonth> payload() {
    return LedgerMonth.class;
  }

  @Override
  public Deed describe(LedgerMonth asked) {
    var month = asked.yearMonth();
    refuse(month);
    var sum = months.sum(month);
    return new Deed(
        month.toString(),
        month.toString(),
        "/ledger/months/" + month,
        kind() + ".happens",
        List.of(month, sum.entries(), sum.total()));
  }

  /** Asks once more when nobody writes any longer: an entry under way may speak against it. */
  @Override
  public void execute(LedgerMonth asked, UUID approval) {
    var month = asked.yearMonth();
    books.alone();
    refuse(month);
    months.turn(month, state(), approval);
    activities.record(kind(), "month", Ids.from("month:" + month), month.toString(), null);
  }
}
