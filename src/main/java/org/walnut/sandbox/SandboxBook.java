package org.walnut.sandbox;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
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

  SandboxPayment open(NewSandboxPayment asked) {
    store.insert(asked, clock.instant());
    var payment = find(asked.payment());
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
    var due = clock.instant().plus(deed.delay());
    var written = new ArrayList<UUID>();
    for (int i = 0; i < deed.notices(); i++) {
      written.add(notices.write(told, due));
    }
    return written;
  }

  /** What was refused before is tried again; what was given back stays so. */
  SandboxRefund refund(UUID payment, NewSandboxRefund asked) {
    store.lock(payment);
    find(payment);
    return store
        .refund(asked.refund())
        .filter(SandboxRefund::done)
        .orElseGet(() -> refunded(payment, asked));
  }

  UUID tell(SandboxRefund refund) {
    var kind = refund.done() ? "REFUNDED" : "REFUND_REFUSED";
    return notices.write(
        told(kind, refund.payment(), refund.refund(), refund.amount()), clock.instant());
  }

  private SandboxRefund refunded(UUID payment, NewSandboxRefund asked) {
    boolean done = store.giveBack(payment, asked.amount());
    if (!done) {
      store.refuseNoMore(payment);
    }
    var state = done ? "DONE" : "REFUSED";
    var refund = new SandboxRefund(asked.refund(), payment, asked.amount(), state);
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
