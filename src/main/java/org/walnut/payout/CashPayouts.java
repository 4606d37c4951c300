package org.walnut.payout;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.shared.Days;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;

/**
 * Hands cash to households: one person pays and has the slip signed, another one who was there says
 * that it was so, and only then is it paid.
 */
@Service
@Transactional
public class CashPayouts {

  private static final Logger log = LoggerFactory.getLogger(CashPayouts.class);

  private final CashStore store;
  private final CashDrawer drawer;
  private final PayoutEnds lines;
  private final Activities activities;
  private final Clock clock;

  CashPayouts(
      CashStore store, CashDrawer drawer, PayoutEnds lines, Activities activities, Clock clock) {
    this.store = store;
    this.drawer = drawer;
    this.lines = lines;
    this.activities = activities;
    this.clock = clock;
  }

  /** The receiver has signed the slip; said again, the same changes nothing. */
  public void sign(UUID id, NewHandover handover, Person me) {
    var cash = lock(id);
    if (handover.receiver().strip().equals(me.displayName())) {
      throw InvalidInput.at("receiver", "payout.fault.receiverPays");
    }
    if (cash.state() == CashState.SIGNED
        && me.id().equals(cash.payer())
        && handover.receiver().equals(cash.receiver())) {
      return;
    }
    require(cash, CashState.PREPARED);
    store.signed(id, handover, me, clock.instant());
    record("payout.cashSigned", cash, null);
  }

  /** Somebody else who saw it says so; then it is paid. */
  public void witness(UUID id, Person me) {
    var cash = lock(id);
    if (me.id().equals(cash.payer())) {
      throw new Refused("payout.problem.witnessPays");
    }
    if (me.displayName().equals(cash.receiver())) {
      throw new Refused("payout.problem.witnessReceives");
    }
    require(cash, CashState.SIGNED);
    drawer.refuseTaking(cash.amount());
    store.witnessed(id, me, clock.instant());
    lines.paid(id, new Days(clock).today());
    record("payout.cashHandedOver", cash, cash.amount().toString());
    log.info("cash {} handed over, {} yuan", cash.code(), cash.amount());
  }

  /** Somebody else says that it was not so: it counts as not signed, and is looked into. */
  public void deny(UUID id, NewCashReason reason, Person me) {
    var cash = lock(id);
    require(cash, CashState.SIGNED);
    store.laidOutAgain(id);
    record(
        me.id().equals(cash.payer()) ? "payout.cashTakenBack" : "payout.cashDenied",
        cash,
        reason.why());
  }

  /** Nobody came for it: the household is owed it again. */
  public void notCalledFor(UUID id) {
    end(id, CashState.NOT_CALLED_FOR, PayoutWhy.NOT_CALLED_FOR.name(), PayoutWhy.NOT_CALLED_FOR);
  }

  /** The cash goes back into the drawer, and the household is owed it again. */
  public void cancel(UUID id, NewCashReason reason) {
    end(id, CashState.CANCELLED, reason.why(), PayoutWhy.CANCELLED);
  }

  private void end(UUID id, CashState state, String why, PayoutWhy failure) {
    var cash = lock(id);
    if (cash.state() == state) {
      return;
    }
    require(cash, CashState.PREPARED);
    store.ended(id, state, why, clock.instant());
    lines.failed(id, failure);
    record("payout.cashReturned", cash, why);
  }

  private CashPayout lock(UUID id) {
    return store.lock(id).orElseThrow(() -> new NotFound("payout.cash", id));
  }

  private static void require(CashPayout cash, CashState state) {
    if (cash.state() != state) {
      throw new Refused("payout.problem.cashState", cash.code(), cash.state());
    }
  }

  private void record(String kind, CashPayout cash, @Nullable String note) {
    activities.record(kind, "cashPayout", cash.id(), cash.code(), note);
  }
}
