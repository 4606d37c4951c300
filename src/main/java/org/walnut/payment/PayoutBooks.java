package org.walnut.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.walnut.ledger.AccountRef;
import org.walnut.ledger.Ledger;
import org.walnut.ledger.Posting;
import org.walnut.ledger.Transfer;
import org.walnut.shared.Days;

/** Moves a payout's money: on its way with the file, to the bank or back with the answer. */
@Component
class PayoutBooks {

  private final PayoutStore store;
  private final Ledger ledger;
  private final ApplicationEventPublisher events;
  private final Days days;

  PayoutBooks(PayoutStore store, Ledger ledger, ApplicationEventPublisher events, Days days) {
    this.store = store;
    this.ledger = ledger;
    this.events = events;
    this.days = days;
  }

  void sent(NewPayout payout) {
    post(
        "payout:" + payout.id(),
        days.today(),
        "payment.memo.payout",
        new Transfer(
            AccountRef.household(payout.household()), AccountRef.inTransit(), payout.amount()));
  }

  void answered(ResultAnswer answer) {
    var line = Objects.requireNonNull(answer.line());
    if (answer.outcome() == PayoutState.PAID) {
      paid(line, Objects.requireNonNull(answer.paidOn()));
    } else {
      failed(line, answer.row().reason());
    }
  }

  private void paid(PayoutLine line, LocalDate on) {
    store.answer(line.id(), PayoutState.PAID, on, null);
    post(
        "payout:" + line.id() + ":paid",
        on,
        "payment.memo.paidOut",
        new Transfer(AccountRef.inTransit(), AccountRef.bank(), line.amount()));
    events.publishEvent(new PayoutPaid(line.id(), line.household(), line.amount(), on));
  }

  private void failed(PayoutLine line, String why) {
    store.answer(line.id(), PayoutState.FAILED, null, why);
    post(
        "payout:" + line.id() + ":failed",
        days.today(),
        "payment.memo.payoutFailed",
        new Transfer(
            AccountRef.inTransit(), AccountRef.household(line.household()), line.amount()));
    events.publishEvent(new PayoutFailed(line.id(), line.household(), line.amount(), why));
  }

  private void post(String cause, LocalDate on, String memo, Transfer transfer) {
    ledger.post(new Posting(cause, on, memo, List.of(transfer)));
  }
}
