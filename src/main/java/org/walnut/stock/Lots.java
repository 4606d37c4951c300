package org.walnut.stock;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.audit.Activities;
import org.walnut.shared.Refused;
import org.walnut.shared.Weight;

/** Lots: collected or made, passed or held, used up. */
@Service
public class Lots {

  private final LotStore store;
  private final MovementStore movements;
  private final LotShelf shelf;
  private final Activities activities;
  private final ApplicationEventPublisher events;

  Lots(
      LotStore store,
      MovementStore movements,
      LotShelf shelf,
      Activities activities,
      ApplicationEventPublisher events) {
    this.store = store;
    this.movements = movements;
    this.shelf = shelf;
    this.activities = activities;
    this.events = events;
  }

  /** In quarantine, empty. The same id again answers the lot that is there. */
  @Transactional
  public LotCard open(NewLot lot) {
    return shelf.put(lot);
  }

  /** Into a lot that is still in quarantine. */
  @Transactional
  public void receive(UUID lot, Weight weight, String cause) {
    move(MovementKind.RECEIVED, steadyIn(lot, LotState.QUARANTINE), weight, cause);
  }

  /** What was received wrongly, out of a lot that is still in quarantine. */
  @Transactional
  public void takeBack(UUID lot, Weight weight, String cause) {
    move(MovementKind.RETURNED, steadyIn(lot, LotState.QUARANTINE), weight, cause);
  }

  /** Into processing. */
  @Transactional
  public void consume(UUID lot, Weight weight, String cause) {
    move(MovementKind.CONSUMED, steadyIn(lot, LotState.QUARANTINE, LotState.PASSED), weight, cause);
  }

  @Transactional
  public void pass(UUID lot) {
    become(store.getAlone(lot), LotState.PASSED, "stock.lotPassed", null);
  }

  /** Refused while any of it is promised to an order. */
  @Transactional
  public void hold(UUID lot) {
    become(takenFromSale(lot), LotState.HELD, "stock.lotHeld", null);
  }

  /** Destroyed or given back: all that is there leaves, and the lot is closed. */
  @Transactional
  public void writeOff(UUID lot, String why) {
    var card = takenFromSale(lot);
    if (card.onHand().isPositive()) {
      move(MovementKind.WRITTEN_OFF, card, card.onHand(), "written-off:" + lot);
    }
    become(card, LotState.CLOSED, "stock.lotWrittenOff", why);
  }

  @Transactional(readOnly = true)
  public LotCard card(UUID lot) {
    return store.get(lot);
  }

  private LotCard steadyIn(UUID lot, LotState... states) {
    var card = store.getSteady(lot);
    if (!List.of(states).contains(card.state())) {
      throw new Refused("stock.lot.wrongState", card.code(), card.state());
    }
    return card;
  }

  private void move(MovementKind kind, LotCard lot, Weight weight, String cause) {
    if (!weight.isPositive()) {
      throw new IllegalArgumentException("a movement must weigh something, was " + weight);
    }
    movements.move(kind, cause, List.of(new Allocation(lot.id(), weight)));
  }

  private LotCard takenFromSale(UUID lot) {
    var card = store.getAlone(lot);
    if (card.reserved().isPositive()) {
      throw new Refused("stock.lot.promised", card.code(), card.reserved());
    }
    if (card.state() == LotState.PASSED) {
      events.publishEvent(new LotLeavesSale(lot));
    }
    return card;
  }

  private void become(LotCard lot, LotState state, String activity, @Nullable String why) {
    if (lot.state() == state) {
      return;
    }
    if (!lot.state().mayBecome(state)) {
      throw new Refused("stock.lot.wrongState", lot.code(), lot.state());
    }
    store.become(lot.id(), state);
    activities.record(activity, "lot", lot.id(), lot.code(), why);
  }
}
