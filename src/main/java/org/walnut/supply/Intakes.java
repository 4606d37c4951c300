package org.walnut.supply;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;

/**
 * Goods that households bring: weighed, accepted or rejected, and taken back when it was a mistake.
 */
@Service
public class Intakes {

  private static final Logger log = LoggerFactory.getLogger(Intakes.class);

  private final Scales scales;
  private final IntakeStore store;
  private final Collecting collecting;
  private final IntakeBooks books;
  private final IntakeFacts facts;

  Intakes(
      Scales scales,
      IntakeStore store,
      Collecting collecting,
      IntakeBooks books,
      IntakeFacts facts) {
    this.scales = scales;
    this.store = store;
    this.collecting = collecting;
    this.books = books;
    this.facts = facts;
  }

  /** The same id again answers the intake that is there. */
  @Transactional
  public UUID weigh(NewIntake intake, Person me) {
    return scales.weigh(intake, me);
  }

  /**
   * Into the lot that is being collected on the agreement's terms; answers the lot. A buy-out is
   * owed at once. What is accepted already stays as it is.
   */
  @Transactional
  public UUID accept(UUID id, Person me) {
    var there = visible(id, me);
    if (there.state() == IntakeState.ACCEPTED && there.lot() != null) {
      return there.lot();
    }
    var intake = becoming(IntakeState.ACCEPTED, there);
    var lot = collecting.put(intake, scales.agreement(intake.agreement(), me));
    store.accepted(id, lot, books.owe(intake));
    facts.accepted(intake, lot);
    log.info("intake {} accepted, {} kg for {} yuan", intake.code(), intake.net(), intake.amount());
    return lot;
  }

  /** Both in one step. */
  @Transactional
  public UUID weighAndAccept(NewIntake intake, Person me) {
    var id = scales.weigh(intake, me);
    accept(id, me);
    return id;
  }

  /** The household takes its goods home. */
  @Transactional
  public void reject(UUID id, String why, Person me) {
    var intake = becoming(IntakeState.REJECTED, visible(id, me));
    store.rejected(id, why);
    facts.rejected(intake, why);
  }

  /**
   * As if it had not been accepted: out of the lot and out of the books. Refused once the lot is
   * closed.
   */
  @Transactional
  public void reverse(UUID id, String why, Person me) {
    var intake = becoming(IntakeState.REVERSED, visible(id, me));
    var lot = intake.lot();
    if (lot == null) {
      throw new IllegalStateException("an accepted intake lies in a lot");
    }
    collecting.takeBack(intake, lot);
    books.takeBack(intake);
    store.reversed(id, why);
    facts.reversed(intake, lot, why);
  }

  /** Nobody else changes it until the transaction ends. */
  private IntakeCard visible(UUID id, Person me) {
    return store
        .findAlone(id)
        .filter(found -> scales.sees(found, me))
        .orElseThrow(() -> new NotFound("supply.intake", id));
  }

  private static IntakeCard becoming(IntakeState next, IntakeCard intake) {
    if (!intake.state().mayBecome(next)) {
      throw new Refused("supply.intake.wrongState", intake.code(), intake.state());
    }
    return intake;
  }
}
