package org.walnut.payment;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/** Asks the payment service to give money back: after commit, outside every transaction. */
@Service
class RefundErrands {

  private static final Logger log = LoggerFactory.getLogger(RefundErrands.class);

  private final Providers providers;
  private final Payments payments;
  private final Refunds refunds;
  private final RefundLife life;

  RefundErrands(Providers providers, Payments payments, Refunds refunds, RefundLife life) {
    this.providers = providers;
    this.payments = payments;
    this.refunds = refunds;
    this.life = life;
  }

  @Async
  @TransactionalEventListener
  void on(RefundRequested event) {
    ask(event.refund());
  }

  /** False when the payment service could not be reached; asked again it answers the same. */
  boolean ask(UUID id) {
    var refund = refunds.card(id);
    if (refund.state() != RefundState.REQUESTED) {
      return true;
    }
    var payment = payments.card(refund.payment());
    var provider = providers.of(payment.way());
    try {
      switch (provider.giveBack(payment, id, refund.amount(), refund.why()).state()) {
        case DONE -> life.done(id);
        case REFUSED -> life.refused(id);
        case WAITING -> log.info("refund {} is under way", refund.code());
      }
      return true;
    } catch (ProviderSilent silent) {
      log.warn("refund {} waits for the payment service: {}", refund.code(), silent.getMessage());
      return false;
    }
  }
}
