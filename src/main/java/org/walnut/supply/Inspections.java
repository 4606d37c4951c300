package org.walnut.supply;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.shared.Ids;
import org.walnut.shared.Refused;
import org.walnut.stock.LotCard;
import org.walnut.stock.LotState;
import org.walnut.stock.Lots;
import org.walnut.supply.InspectionStore.Open;

/**
 * Inspections: a lot is sampled, tested, and passed, held, released or disposed of. Only what was
 * passed can be sold.
 */
@Service
public class Inspections {

  private final InspectionStore store;
  private final LotTermsStore terms;
  private final Lots lots;
  private final Laboratory laboratory;

  Inspections(InspectionStore store, LotTermsStore terms, Lots lots, Laboratory laboratory) {
    this.store = store;
    this.terms = terms;
    this.lots = lots;
    this.laboratory = laboratory;
  }

  /** From now on nothing more comes into the lot. */
  @Transactional
  public void sample(UUID lot, Person me) {
    var card = lots.card(lot);
    if (card.state() == LotState.HELD
        || card.state() == LotState.CLOSED
        || !card.onHand().isPositive()) {
      throw new Refused("supply.lot.nothingToInspect", card.code(), card.state());
    }
    terms.stopCollecting(lot);
    if (!store.begin(Ids.next(), lot, me.displayName(), laboratory.now())) {
      throw new Refused("supply.lot.inspectedAlready", card.code());
    }
    laboratory.note("supply.lotSampled", card, null);
  }

  /** The sample is on the bench. */
  @Transactional
  public void begin(UUID lot) {
    move(lots.card(lot), InspectionState.TESTING, "supply.lotTesting", null);
  }

  /**
   * Enters a test; its verdict decides how it goes on. The same test's id again changes nothing.
   */
  @Transactional
  public void record(UUID lot, NewTest test, Person me) {
    var card = lots.card(lot);
    var id = test.id() == null ? Ids.next() : test.id();
    if (store.has(id)) {
      return;
    }
    var open = open(card);
    var day = laboratory.day(test);
    if (!open.state().takes(test.method())) {
      throw new Refused("supply.inspection.takesNoTest", card.code(), open.state());
    }
    store.add(id, open.id(), test, day, me.displayName(), laboratory.now());
    laboratory.note("supply.lotTested", card, laboratory.result(test));
    open.state().after(test.verdict()).ifPresent(next -> become(card, open, next));
  }

  /** A second sample is drawn from a lot in which something was found. */
  @Transactional
  public void retest(UUID lot) {
    move(lots.card(lot), InspectionState.RETEST, "supply.lotRetested", null);
  }

  /** What was confirmed is destroyed or given back; nothing of the lot is left. */
  @Transactional
  void dispose(UUID lot, Disposal disposal, String why) {
    var card = lots.card(lot);
    move(card, disposal.state(), "supply.lotDisposed", why);
    lots.writeOff(lot, why);
  }

  /** Only what was confirmed is disposed of. */
  void refuseDisposal(UUID lot, Disposal disposal) {
    open(lots.card(lot), disposal.state());
  }

  /** The tests a lot relies on: its own, or those of the lots it was made of. */
  @Transactional(readOnly = true)
  public List<TestCard> tests(UUID lot) {
    return store.behind(lot);
  }

  private void become(LotCard lot, Open open, InspectionState next) {
    store.become(open.id(), next, laboratory.today());
    switch (next) {
      case NEGATIVE, RELEASED -> lots.pass(lot.id());
      case POSITIVE -> lots.hold(lot.id());
      default -> {}
    }
  }

  private void move(LotCard lot, InspectionState next, String activity, @Nullable String why) {
    store.become(open(lot, next).id(), next, laboratory.today());
    laboratory.note(activity, lot, why);
  }

  /** The open inspection, which may go on to this state. */
  private Open open(LotCard lot, InspectionState next) {
    var open = open(lot);
    if (!open.state().mayBecome(next)) {
      throw new Refused("supply.inspection.wrongState", lot.code(), open.state());
    }
    return open;
  }

  private Open open(LotCard lot) {
    return store.open(lot.id()).orElseThrow(() -> new Refused("supply.lot.notSampled", lot.code()));
  }
}
