package org.walnut.payout;

import java.time.Clock;
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

/**
 * Moves a payout's money: on its way when the batch is made, out when it is paid, back to the
 * household when it failed. A line is answered once, so none of it happens twice.
 */
@Component
class PayoutBooks {

  private final PayoutStore store;
  private final Ledger ledger;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PayoutBooks(PayoutStore store, Ledger ledger, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.ledger = ledger;
    this.events = events;
    this.clock = clock;
  }

  void sent(NewPayout payout) {
    post(
        "payout:" + payout.id(),
        today(),
        "payout.memo.sent." + payout.way(),
        new Transfer(
            AccountRef.household(payout.household()), AccountRef.inTransit(), payout.amount()));
  }

  /** Everything that a result file of the bank says. */
  void answered(List<ResultAnswer> answers) {
    answers.forEach(this::answered);
    answers.stream().map(ResultAnswer::line).findFirst().ifPresent(this::close);
  }

  /** False when it was answered before. */
  boolean paid(PayoutLine line, LocalDate on) {
    var fresh = pay(line, on);
    close(line);
    return fresh;
  }

  /** False when it was answered before. */
  boolean failed(PayoutLine line, String why) {
    var fresh = fail(line, why);
    close(line);
    return fresh;
  }

  private void answered(ResultAnswer answer) {
    var line = Objects.requireNonNull(answer.line());
    if (answer.outcome() == PayoutState.PAID) {
      pay(line, Objects.requireNonNull(answer.paidOn()));
    } else {
      fail(line, answer.row().reason());
    }
  }

  private boolean pay(PayoutLine line, LocalDate on) {
    if (!store.answer(line.id(), PayoutState.PAID, on, null)) {
      return false;
    }
    post(
        "payout:" + line.id() + ":paid",
        ledger.openDay(on),
        "payout.memo.paid." + line.way(),
        new Transfer(AccountRef.inTransit(), line.way().source(), line.amount()));
    events.publishEvent(new PayoutPaid(line.id(), line.household(), line.amount(), on));
    return true;
  }

  private boolean fail(PayoutLine line, String why) {
    if (!store.answer(line.id(), PayoutState.FAILED, null, why)) {
      return false;
    }
    post(
        "payout:" + line.id() + ":failed",
        today(),
        "payout.memo.failed." + line.way(),
        new Transfer(
            AccountRef.inTransit(), AccountRef.household(line.household()), line.amount()));
    events.publishEvent(new PayoutFailed(line.id(), line.household(), line.amount(), why));
    return true;
  }

  private void close(PayoutLine line) {
    store.answeredWith(line.id(), clock.instant());
  }

  private void post(String cause, LocalDate on, String memo, Transfer transfer) {
    ledger.post(new Posting(cause, on, memo, List.of(transfer)));
  }

  private LocalDate today() {
    return new Days(clock).today();
  }
}
