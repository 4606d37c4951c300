package org.walnut.sandbox;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;

/** The payment service's side of each act: the row and the notices, in one transaction. */
@Service
@Transactional
class SandboxBook {

  private static final Money A_FEN = new Money(1);

  private final SandboxStore store;
  private final SandboxNoticeStore notices;
  private final Clock clock;

  SandboxBook(SandboxStore store, SandboxNoticeStore notices, Clock clock) {
    this.store = store;
    this.notices = notices;
    this.clock = clock;
  }

  SandboxPayment open(SandboxOrder asked) {
    store.insert(asked, clock.instant());
    store.reopen(asked.id());
    var payment = find(asked.id());
    if (!payment.amount().equals(asked.amount())) {
      throw new Refused("sandbox.problem.otherAmount", payment.amount());
    }
    return payment;
  }

  @Transactional(readOnly = true)
  SandboxPayment find(UUID id) {
    return store.find(id).orElseThrow(() -> new NotFound("sandbox.payment", id));
  }

  /** Answers the notices to send; none when it was decided before. */
  List<UUID> decide(UUID id, Deed deed, boolean refusesNextRefund) {
    var payment = find(id);
    if (!store.decide(id, deed.outcome(), refusesNextRefund, clock.instant())) {
      return List.of();
    }
    var told = told(deed.outcome().name(), id, null, said(payment.amount(), deed));
    return deed.tellings().stream().map(telling -> write(told, telling)).toList();
  }

  /** Nobody can pay it any more, unless somebody has. */
  SandboxPayment close(UUID id) {
    store.close(id, clock.instant());
    return find(id);
  }

  Optional<SandboxPayment> look(UUID id) {
    return store.find(id);
  }

  Optional<SandboxRefund> lookRefund(UUID id) {
    return store.refund(id);
  }

  private UUID write(Told told, Deed.Telling telling) {
    var due = clock.instant().plus(telling.delay());
    return telling.ofFailure()
        ? notices.write(told("DECLINED", told.payment(), null, told.amount()), telling.flaw(), due)
        : notices.write(told, telling.flaw(), due);
  }

  /** What was refused before is tried again; what was given back stays so. */
  SandboxRefund refund(UUID payment, NewSandboxRefund asked, String number) {
    store.lock(payment);
    find(payment);
    return store
        .refund(asked.refund())
        .filter(SandboxRefund::done)
        .orElseGet(() -> refunded(payment, asked, number));
  }

  UUID tell(SandboxRefund refund) {
    var kind = refund.done() ? "REFUNDED" : "REFUND_REFUSED";
    return notices.write(
        told(kind, refund.payment(), refund.refund(), refund.amount()), Flaw.NONE, clock.instant());
  }

  private SandboxRefund refunded(UUID payment, NewSandboxRefund asked, String number) {
    boolean done = store.giveBack(payment, asked.amount());
    if (!done) {
      store.refuseNoMore(payment);
    }
    var state = done ? "DONE" : "REFUSED";
    var refund = new SandboxRefund(asked.refund(), number, payment, asked.amount(), state);
    store.write(refund, clock.instant());
    return refund;
  }

  private Told told(String kind, UUID payment, @Nullable UUID refund, Money amount) {
    return new Told(Ids.next(), kind, payment, refund, amount, clock.instant());
  }

  private static Money said(Money amount, Deed deed) {
    return deed == Deed.PAY_TOLD_WRONG ? amount.plus(A_FEN) : amount;
  }
}
