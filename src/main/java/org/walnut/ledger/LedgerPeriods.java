package org.walnut.ledger;

import java.time.YearMonth;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.approval.Approvals;
import org.walnut.approval.NewApproval;

/** Asks for a month of the books to be closed or opened again; a second person approves. */
@Service
@Transactional
public class LedgerPeriods {

  private final MonthClosing closing;
  private final MonthReopening reopening;
  private final Approvals approvals;

  LedgerPeriods(MonthClosing closing, MonthReopening reopening, Approvals approvals) {
    this.closing = closing;
    this.reopening = reopening;
    this.approvals = approvals;
  }

  /** Answers the request. */
  public UUID askToClose(YearMonth month, NewApproval wish, Person me) {
    return approvals.ask(closing, LedgerMonth.of(month), wish, me);
  }

  /** Answers the request. */
  public UUID askToReopen(YearMonth month, NewApproval wish, Person me) {
    return approvals.ask(reopening, LedgerMonth.of(month), wish, me);
  }
}
