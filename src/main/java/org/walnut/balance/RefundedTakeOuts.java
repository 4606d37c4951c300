package org.walnut.balance;

import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.walnut.audit.Activities;
import org.walnut.payment.RefundDone;
import org.walnut.payment.RefundFailed;
import org.walnut.payment.RefundRequested;

/** Hears what became of the refunds of what is taken out. The same news twice changes nothing. */
@Component
class RefundedTakeOuts {

  private static final Logger log = LoggerFactory.getLogger(RefundedTakeOuts.class);

  private final TakeOutStore store;
  private final TopUpStore topUps;
  private final TakeOutMoney money;
  private final Activities activities;

  RefundedTakeOuts(
      TakeOutStore store, TopUpStore topUps, TakeOutMoney money, Activities activities) {
    this.store = store;
    this.topUps = topUps;
    this.money = money;
    this.activities = activities;
  }

  @ApplicationModuleListener
  void on(RefundDone event) {
    alone(event.refund(), TakeOutState.DONE)
        .ifPresent(part -> {
          money.wentBack(part);
          become(part, TakeOutState.DONE, part.turn(), "balance.takenOut");
        });
  }

  @ApplicationModuleListener
  void on(RefundFailed event) {
    alone(event.refund(), TakeOutState.FAILED)
        .ifPresent(part -> {
          money.giveFree(part);
          become(part, TakeOutState.FAILED, part.turn(), "balance.takeOutRefused");
        });
  }

  /**
   * In the transaction in which a clerk asks once more: the money is set aside again, and where it
   * was spent meanwhile nothing is asked.
   */
  @EventListener
  void on(RefundRequested event) {
    alone(event.refund(), TakeOutState.REQUESTED)
        .ifPresent(part -> {
          var again = part.again();
          money.setAside(again);
          become(part, TakeOutState.REQUESTED, again.turn(), "balance.takeOutRepeated");
        });
  }

  private Optional<TakeOutPart> alone(UUID refund, TakeOutState next) {
    var found = store.part(refund);
    found.ifPresent(part -> topUps.lock(part.owner()));
    return found.flatMap(_ -> store.part(refund)).filter(part -> part.state().mayBecome(next));
  }

  private void become(TakeOutPart part, TakeOutState state, int turn, String activity) {
    store.become(part, state, turn);
    var takeOut = store.find(part.takeOut()).orElseThrow();
    activities.record(activity, "takeOut", takeOut.id(), takeOut.code(), part.amount().toString());
    log.info("{} of {}, {} yuan", activity, takeOut.code(), part.amount());
  }
}
