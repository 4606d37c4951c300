package org.walnut.ledger.web;

import java.time.YearMonth;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.approval.ApprovalAsked;
import org.walnut.approval.NewApproval;
import org.walnut.ledger.LedgerPeriods;
import org.walnut.shared.Money;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** The months of the books, for programs. */
@RestController
@RequestMapping("/api/v1/ledger/months")
class MonthApi {

  /** A month, what it holds and whether it is closed. */
  record MonthJson(String month, long entries, Money total, boolean closed) {

    static MonthJson of(MonthRow row) {
      return new MonthJson(row.name(), row.entries(), row.total(), row.closed());
    }
  }

  private final MonthScreens screens;
  private final LedgerPeriods periods;

  MonthApi(MonthScreens screens, LedgerPeriods periods) {
    this.screens = screens;
    this.periods = periods;
  }

  @GetMapping
  @Needs(Act.READ_MONEY)
  Paged<MonthJson> list(Cursor cursor) {
    return screens.list(cursor).map(MonthJson::of);
  }

  @GetMapping("/{month}")
  @Needs(Act.READ_MONEY)
  MonthJson one(@PathVariable YearMonth month) {
    return MonthJson.of(screens.one(month));
  }

  @PostMapping("/{month}/closing")
  @Needs(Act.CLOSE_MONTHS)
  ResponseEntity<ApprovalAsked> close(
      @PathVariable YearMonth month, @RequestBody NewApproval wish, Person me) {
    return ApprovalAsked.answer(periods.askToClose(month, wish, me));
  }

  @PostMapping("/{month}/reopening")
  @Needs(Act.CLOSE_MONTHS)
  ResponseEntity<ApprovalAsked> reopen(
      @PathVariable YearMonth month, @RequestBody NewApproval wish, Person me) {
    return ApprovalAsked.answer(periods.askToReopen(month, wish, me));
  }
}
