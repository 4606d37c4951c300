package org.walnut.payout;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.walnut.shared.Refused;

/** Writes down transfers by WeChat; the service is asked after commit. */
@Component
class TransferLaying {

  private final TransferStore store;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  TransferLaying(TransferStore store, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.events = events;
    this.clock = clock;
  }

  void layOut(List<NewPayout> payouts) {
    for (var payout : payouts) {
      if (!TransferLimits.fits(payout.amount())) {
        throw new Refused("payout.problem.transferSize", payout.amount());
      }
      store.insert(payout, clock.instant());
      events.publishEvent(new TransferAsked(payout.id()));
    }
  }
}
