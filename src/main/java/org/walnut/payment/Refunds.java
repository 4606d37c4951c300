package org.walnut.payment;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.audit.Activities;
import org.walnut.shared.Money;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;

/** Gives money back to payers: never more than was paid, whoever asks and how often. */
@Service
@Transactional
public class Refunds {

  private static final Logger log = LoggerFactory.getLogger(Refunds.class);

  private final RefundStore store;
  private final PaymentStore payments;
  private final Activities activities;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Refunds(
      RefundStore store,
      PaymentStore payments,
      Activities activities,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.payments = payments;
    this.activities = activities;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Wants money to go back; the payment service is asked after commit. A second call with the same
   * id finds the first.
   */
  public UUID request(NewRefund wanted) {
    lock(wanted.payment());
    if (store.find(wanted.id()).isEmpty()) {
      take(wanted.payment(), wanted.amount());
      store.insert(wanted, clock.instant());
      announce(card(wanted.id()), "payment.refundRequested", wanted.why());
    }
    return wanted.id();
  }

  @Transactional(readOnly = true)
  public RefundCard card(UUID id) {
    return store.find(id).orElseThrow(() -> new NotFound("payment.refund", id));
  }

  /** Asks once more for one that the payment service refused. */
  public void repeat(UUID id) {
    lock(card(id).payment());
    var refund = card(id);
    if (!refund.state().mayBecome(RefundState.REQUESTED)) {
      throw new Refused("payment.problem.refundNotFailed", refund.code());
    }
    take(refund.payment(), refund.amount());
    store.become(refund, RefundState.REQUESTED, null);
    announce(refund, "payment.refundRepeated", null);
  }

  private PaymentCard lock(UUID payment) {
    return payments.lock(payment).orElseThrow(() -> new NotFound("payment.kind", payment));
  }

  private void take(UUID id, Money amount) {
    if (!store.take(id, amount)) {
      var payment = payments.find(id).orElseThrow(() -> new NotFound("payment.kind", id));
      throw payment.state() == PaymentState.PAID
          ? new Refused("payment.problem.refundTooMuch", payment.amount().minus(payment.refunded()))
          : new Refused("payment.problem.notPaid", payment.code());
    }
  }

  private void announce(RefundCard refund, String activity, @Nullable String why) {
    activities.record(activity, "refund", refund.id(), refund.code(), why);
    events.publishEvent(new RefundRequested(refund.id()));
    log.info("refund {} requested, {} yuan", refund.code(), refund.amount());
  }
}
