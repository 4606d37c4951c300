package org.walnut.household;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.county.Divisions;
import org.walnut.shared.Days;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.shared.ShortCode;

/** The register of households: registers them and answers who they are. */
@Service
@Transactional
public class Households {

  private static final Logger log = LoggerFactory.getLogger(Households.class);

  private final HouseholdStore store;
  private final IncomeStore incomes;
  private final Divisions divisions;
  private final RegisterReaches reaches;
  private final Activities activities;
  private final Clock clock;

  Households(
      HouseholdStore store,
      IncomeStore incomes,
      Divisions divisions,
      RegisterReaches reaches,
      Activities activities,
      Clock clock) {
    this.store = store;
    this.incomes = incomes;
    this.divisions = divisions;
    this.reaches = reaches;
    this.activities = activities;
    this.clock = clock;
  }

  /**
   * Registers a household with everybody in it, or nothing. A person who is in the register already
   * is a fault at the citizen number that says where. The same id again gives the household that is
   * there.
   */
  public UUID register(NewHousehold household, Person me) {
    refuseFaults(household, me);
    var id = household.id() == null ? Ids.next() : household.id();
    var code = freeCode(id);
    var now = clock.instant();
    if (store.add(id, code, household, now)) {
      store.addMembers(id, household.members());
      incomes.addByHand(id, household.incomes(), now);
      activities.record("household.registered", "household", id, code, null);
      log.info(
          "household {} registered, {} members, {} income lines",
          code,
          household.members().size(),
          household.incomes().size());
    }
    return id;
  }

  /**
   * Changes how a household is reached and paid. What held before is kept, and what became of what
   * is written down with masked numbers.
   */
  public void changeContact(UUID id, NewContact change, Person me) {
    var card = card(id, me);
    var changed = store.changeContact(id, change, clock.instant());
    activities.record("household.contactChanged", "household", id, card.code(), changed.inWords());
    log.info("contact of household {} changed", card.code());
  }

  @Transactional(readOnly = true)
  public HouseholdCard card(UUID id) {
    return store.card(id, "").orElseThrow(() -> new NotFound("household.kind", id));
  }

  /** As {@link #card(UUID)}, for somebody who may see only so far: see {@link Reach}. */
  @Transactional(readOnly = true)
  public HouseholdCard card(UUID id, Person me) {
    return store
        .card(id, me.scope().divisionPrefix())
        .filter(_ -> reaches.of(me).knows(id))
        .orElseThrow(() -> new NotFound("household.kind", id));
  }

  /** Where the money of these households goes, in the order of their codes. */
  @Transactional(readOnly = true)
  public List<PayTarget> payTargets(Collection<UUID> households) {
    return store.payTargets(households);
  }

  private void refuseFaults(NewHousehold household, Person me) {
    var village = divisions.required(household.village());
    if (!me.scope().covers(village.code())) {
      throw InvalidInput.at(
          "village", "household.fault.villageOutOfReach", divisions.place(village.code()));
    }
    var faults = HouseholdRules.faults(household, clock.instant().atZone(Days.ZONE).toLocalDate());
    faults.addAll(store.takenAlready(household));
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  /**
   * Of ten thousand codes two are the same once in a few hundred registers; the second takes
   * another.
   */
  private String freeCode(UUID id) {
    var code = ShortCode.of("H", id);
    return store.codeTakenByAnother(code, id) ? ShortCode.of("H", Ids.next()) : code;
  }
}
