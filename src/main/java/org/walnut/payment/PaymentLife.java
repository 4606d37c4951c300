package org.walnut.payment;

import static org.walnut.payment.NoticeEffect.NOTHING_NEW;
import static org.walnut.payment.NoticeEffect.TAKEN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.audit.Activities;
import org.walnut.shared.Days;
import org.walnut.shared.Money;

/** Moves a payment on by what the payment service says; one at a time, held by the row's lock. */
@Service
@Transactional
class PaymentLife {

  private static final Logger log = LoggerFactory.getLogger(PaymentLife.class);

  private final PaymentStore store;
  private final SecondPaymentLife seconds;
  private final PaymentBooks books;
  private final Activities activities;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PaymentLife(
      PaymentStore store,
      SecondPaymentLife seconds,
      PaymentBooks books,
      Activities activities,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.seconds = seconds;
    this.books = books;
    this.activities = activities;
    this.events = events;
    this.clock = clock;
  }

  void pending(PaymentCard payment, Provider.Answer answer) {
    store.pending(payment, answer, clock.instant());
  }

  void asked(UUID id) {
    store.asked(id, clock.instant());
  }

  /** The payment service answered so when asked. */
  void found(UUID id, Received received) {
    store.lock(id).ifPresent(payment -> received(payment, received));
  }

  void unknown(UUID id) {
    if (store.unknown(id, clock.instant())) {
      var payment = store.find(id).orElseThrow();
      activities.record("payment.unknown", "payment", id, payment.code(), null);
      log.warn("payment {} is unknown: its request went out and no answer came", payment.code());
    }
  }

  /** Whether it goes on by this way now; not, when it was decided or changed meanwhile. */
  boolean begin(PaymentCard payment, PayWay way) {
    var begun = store.begin(payment, way, clock.instant());
    if (begun) {
      var ways = payment.way() + " / " + way;
      activities.record("payment.wayChosen", "payment", payment.id(), payment.code(), ways);
    }
    return begun;
  }

  NoticeEffect declined(PaymentCard payment) {
    return fail(payment, PaymentState.FAILED, "payment.why.declined", "payment.failed");
  }

  void foundDeclined(PaymentCard asked) {
    unchanged(asked).ifPresent(this::declined);
  }

  void expire(PaymentCard asked) {
    unchanged(asked)
        .ifPresent(payment ->
            fail(payment, PaymentState.EXPIRED, "payment.why.expired", "payment.expired"));
  }

  /** Nothing, when the payer has meanwhile begun anew by another way. */
  private Optional<PaymentCard> unchanged(PaymentCard asked) {
    return store.lock(asked.id()).filter(now -> now.attempt() == asked.attempt());
  }

  NoticeEffect received(PaymentCard payment, Received by) {
    return received(payment, by, new Days(clock).today());
  }

  /** As two persons decided: what does not fit is kept for the payer and must go back. */
  void assigned(PaymentCard payment, Received by, LocalDate on) {
    if (payment.state() == PaymentState.PAID || !by.amount().equals(payment.amount())) {
      seconds.came(payment, by, on);
    } else {
      received(payment, by, on);
    }
  }

  NoticeEffect received(PaymentCard payment, Received by, LocalDate on) {
    var amount = by.amount();
    if (!amount.equals(payment.amount())) {
      return suspect(payment, amount);
    }
    if (payment.state() == PaymentState.PAID && !by.of(payment)) {
      seconds.came(payment, by, on);
      return NoticeEffect.SUSPECT;
    }
    if (!payment.state().mayBecome(PaymentState.PAID)) {
      return NOTHING_NEW;
    }
    var at = clock.instant();
    store.paid(payment, by, at);
    books.received(payment, by.way(), on);
    var late = payment.state() == PaymentState.EXPIRED || payment.state() == PaymentState.FAILED;
    activities.record(
        late ? "payment.receivedLate" : "payment.received",
        "payment",
        payment.id(),
        payment.code(),
        null);
    events.publishEvent(new PaymentReceived(payment.id(), payment.purpose(), amount, at));
    log.info("payment {} received, {} yuan", payment.code(), amount);
    return TAKEN;
  }

  /** Nothing is posted; a payment already posted stays as it is, but the contradiction is seen. */
  private NoticeEffect suspect(PaymentCard payment, Money amount) {
    if (payment.state().mayBecome(PaymentState.SUSPECT)) {
      store.notPaid(payment, PaymentState.SUSPECT, "payment.why.amount");
    }
    activities.record(
        "payment.suspect",
        "payment",
        payment.id(),
        payment.code(),
        amount + " / " + payment.amount());
    log.warn("payment {} is of {} yuan, told {}", payment.code(), payment.amount(), amount);
    return NoticeEffect.SUSPECT;
  }

  private NoticeEffect fail(PaymentCard payment, PaymentState state, String why, String activity) {
    if (!payment.state().mayBecome(state)) {
      return NOTHING_NEW;
    }
    store.notPaid(payment, state, why);
    books.notPaid(payment);
    activities.record(activity, "payment", payment.id(), payment.code(), null);
    events.publishEvent(new PaymentFailed(payment.id(), payment.purpose(), why));
    log.info("payment {} is {}", payment.code(), state);
    return TAKEN;
  }
}
