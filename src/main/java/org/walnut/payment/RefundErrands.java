package org.walnut.payment;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.client.RestClientException;

/** Asks the payment service to give money back: after commit, outside every transaction. */
@Service
class RefundErrands {

  private static final Logger log = LoggerFactory.getLogger(RefundErrands.class);

  private final Provider provider;
  private final Refunds refunds;
  private final RefundLife life;

  RefundErrands(Provider provider, Refunds refunds, RefundLife life) {
    this.provider = provider;
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
    try {
      switch (provider.giveBack(refund.payment(), id, refund.amount()).state()) {
        case DONE -> life.done(id);
        case REFUSED -> life.refused(id);
      }
      return true;
    } catch (RestClientException down) {
      log.warn("refund {} waits for the payment service: {}", refund.code(), down.getMessage());
      return false;
    }
  }
}
