package org.walnut.payment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.audit.Activities;
import org.walnut.ledger.AccountRef;
import org.walnut.ledger.Ledger;
import org.walnut.ledger.Posting;
import org.walnut.ledger.Transfer;
import org.walnut.shared.Days;

/**
 * Moves a refund on by what the payment service says; the lock of its payment lets one in at a
 * time.
 */
@Service
@Transactional
class RefundLife {

  private static final Logger log = LoggerFactory.getLogger(RefundLife.class);
  private static final String REFUSED = "payment.why.refundRefused";

  private final RefundStore store;
  private final PaymentStore payments;
  private final Ledger ledger;
  private final Activities activities;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RefundLife(
      RefundStore store,
      PaymentStore payments,
      Ledger ledger,
      Activities activities,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.payments = payments;
    this.ledger = ledger;
    this.activities = activities;
    this.events = events;
    this.clock = clock;
  }

  NoticeEffect done(UUID id) {
    return done(id, new Days(clock).today());
  }

  /** On a day that a person names who sent it. */
  NoticeEffect done(UUID id, LocalDate on) {
    return locked(id)
        .filter(refund -> refund.state().mayBecome(RefundState.DONE))
        .map(refund -> book(refund, on))
        .orElse(NoticeEffect.NOTHING_NEW);
  }

  NoticeEffect refused(UUID id) {
    return locked(id)
        .filter(refund -> refund.state().mayBecome(RefundState.FAILED))
        .map(this::fail)
        .orElse(NoticeEffect.NOTHING_NEW);
  }

  private Optional<RefundCard> locked(UUID id) {
    return store
        .find(id)
        .flatMap(refund -> payments.lock(refund.payment()))
        .flatMap(_ -> store.find(id));
  }

  /** Money that went back after it was refused has gone back all the same. */
  private NoticeEffect book(RefundCard refund, LocalDate on) {
    if (refund.state() == RefundState.FAILED && !store.take(refund.payment(), refund.amount())) {
      log.warn("refund {} went out, but nothing is left of its payment", refund.code());
      return NoticeEffect.SUSPECT;
    }
    store.become(refund, RefundState.DONE, clock.instant());
    ledger.post(posting(refund, ledger.openDay(on)));
    activities.record("payment.refundDone", "refund", refund.id(), refund.code(), null);
    events.publishEvent(
        new RefundDone(refund.id(), refund.payment(), refund.purpose(), refund.amount()));
    log.info("refund {} done, {} yuan", refund.code(), refund.amount());
    return NoticeEffect.TAKEN;
  }

  private NoticeEffect fail(RefundCard refund) {
    store.become(refund, RefundState.FAILED, null);
    store.putBack(refund.payment(), refund.amount());
    activities.record("payment.refundFailed", "refund", refund.id(), refund.code(), null);
    events.publishEvent(
        new RefundFailed(
            refund.id(), refund.payment(), refund.purpose(), refund.amount(), REFUSED));
    log.warn("refund {} refused by the payment service", refund.code());
    return NoticeEffect.TAKEN;
  }

  private AccountRef paidFrom(RefundCard refund) {
    var payment = payments.find(refund.payment()).orElseThrow();
    return payment.way().clearing(payment.payer());
  }

  private Posting posting(RefundCard refund, LocalDate on) {
    return new Posting(
        "refund:" + refund.id(),
        on,
        "payment.memo.refunded",
        "/payments/" + refund.payment(),
        List.of(new Transfer(AccountRef.buyers(), paidFrom(refund), refund.amount())));
  }
}
