package org.walnut.balance;

import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.walnut.audit.Activities;
import org.walnut.ledger.AccountRef;
import org.walnut.ledger.Ledger;
import org.walnut.ledger.Posting;
import org.walnut.ledger.Transfer;
import org.walnut.payment.NewRefund;
import org.walnut.payment.PaymentReceived;
import org.walnut.payment.Refunds;
import org.walnut.shared.Days;
import org.walnut.shared.Ids;

/**
 * Hears that a top-up was paid and moves the money to its buyer. The same news twice changes
 * nothing. What comes late, when there is no room for it any more, goes back by the way it came.
 */
@Component
class ReceivedTopUps {

  private static final Logger log = LoggerFactory.getLogger(ReceivedTopUps.class);
  private static final String WHY = "balance full";

  private final TopUpStore store;
  private final Ledger ledger;
  private final Refunds refunds;
  private final Activities activities;
  private final Clock clock;

  ReceivedTopUps(
      TopUpStore store, Ledger ledger, Refunds refunds, Activities activities, Clock clock) {
    this.store = store;
    this.ledger = ledger;
    this.refunds = refunds;
    this.activities = activities;
    this.clock = clock;
  }

  @ApplicationModuleListener
  void on(PaymentReceived event) {
    store
        .find(event.purpose())
        .ifPresent(found -> {
          store.lock(found.owner());
          var topUp = store.find(found.id()).orElseThrow();
          if (!topUp.decided()) {
            take(topUp);
          }
        });
  }

  private void take(TopUp topUp) {
    var after = ledger.balance(AccountRef.balance(topUp.owner())).plus(topUp.amount());
    if (after.compareTo(BalanceLimits.CEILING) > 0) {
      var back = Ids.from("top-up back " + topUp.id());
      refunds.request(new NewRefund(back, topUp.payment(), topUp.amount(), WHY));
      store.decide(topUp.returned(clock.instant()));
      record(topUp, "balance.topUpReturned");
    } else {
      ledger.post(posting(topUp));
      store.decide(topUp.credited(clock.instant()));
      record(topUp, "balance.toppedUp");
    }
  }

  private void record(TopUp topUp, String activity) {
    activities.record(activity, "topUp", topUp.id(), topUp.code(), topUp.amount().toString());
    log.info("{} of {}, {} yuan", activity, topUp.code(), topUp.amount());
  }

  private Posting posting(TopUp topUp) {
    var transfer =
        new Transfer(AccountRef.buyers(), AccountRef.balance(topUp.owner()), topUp.amount());
    return new Posting(
        "topup:" + topUp.id(),
        new Days(clock).today(),
        "balance.memo.topUp",
        "/payments/" + topUp.payment(),
        List.of(transfer));
  }
}
