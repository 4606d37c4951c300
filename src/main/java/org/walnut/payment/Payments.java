package org.walnut.payment;

import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.CurrentPerson;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;

/** Asks buyers for money. */
@Service
@Transactional
public class Payments {

  private static final Logger log = LoggerFactory.getLogger(Payments.class);

  private final PaymentStore store;
  private final Providers providers;
  private final Activities activities;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Payments(
      PaymentStore store,
      Providers providers,
      Activities activities,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.providers = providers;
    this.activities = activities;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Wants a payment of the person at hand; the payment service is asked after commit. A second call
   * with the same id finds the first.
   */
  public UUID request(NewPayment wanted) {
    var payer = CurrentPerson.get().map(Person::id).orElse(null);
    if (store.insert(wanted, providers.usual(), payer, clock.instant())) {
      var payment = card(wanted.id());
      activities.record("payment.requested", "payment", payment.id(), payment.code(), null);
      events.publishEvent(new PaymentRequested(payment.id()));
      log.info("payment {} requested, {} yuan", payment.code(), payment.amount());
    }
    return wanted.id();
  }

  @Transactional(readOnly = true)
  public PaymentCard card(UUID id) {
    return store.find(id).orElseThrow(() -> new NotFound("payment.kind", id));
  }

  /** A person has looked into a suspect payment and found that the money did not come. */
  public void close(UUID id, Closing closing) {
    var payment = store.lock(id).orElseThrow(() -> new NotFound("payment.kind", id));
    if (payment.state() != PaymentState.SUSPECT) {
      throw new Refused("payment.problem.notSuspect", payment.code());
    }
    store.notPaid(payment, PaymentState.FAILED, "payment.why.closed");
    activities.record("payment.closed", "payment", id, payment.code(), closing.why());
    events.publishEvent(new PaymentFailed(id, payment.purpose(), "payment.why.closed"));
  }
}
