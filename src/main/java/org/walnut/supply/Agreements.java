package org.walnut.supply;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.shared.ChangedMeanwhile;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;

/** Agreements between carriers and households. */
@Service
public class Agreements {

  private static final Logger log = LoggerFactory.getLogger(Agreements.class);

  private final AgreementStore store;
  private final RateStore rates;
  private final Parties parties;
  private final Activities activities;
  private final Clock clock;

  Agreements(
      AgreementStore store, RateStore rates, Parties parties, Activities activities, Clock clock) {
    this.store = store;
    this.rates = rates;
    this.parties = parties;
    this.activities = activities;
    this.clock = clock;
  }

  /** The same id again answers the agreement that is there. */
  @Transactional
  public UUID sign(NewAgreement agreement, Person me) {
    var id = agreement.id() == null ? Ids.next() : agreement.id();
    if (store.find(id, me.scope()).isPresent()) {
      return id;
    }
    parties.check(agreement, me.scope());
    store.overlapping(agreement, id).ifPresent(Agreements::refuse);
    var now = clock.instant();
    if (!store.add(id, agreement, now)) {
      throw new NotFound("supply.agreement", id);
    }
    rates.signed(id, agreement, parties.today(), me.login(), now);
    var card = card(id, me);
    activities.record("supply.agreementSigned", "agreement", id, card.code(), null);
    log.info(
        "agreement {} signed, {} kg at no less than {} yuan per kg",
        card.code(),
        card.quantity(),
        card.floorPrice());
    return id;
  }

  /** The household brought what it promised. */
  @Transactional
  public void fulfil(UUID id, Person me) {
    close(id, AgreementState.FULFILLED, "supply.agreementFulfilled", null, me);
  }

  /** Broken, or given up by both. */
  @Transactional
  public void end(UUID id, String why, Person me) {
    close(id, AgreementState.ENDED, "supply.agreementEnded", why, me);
  }

  /** Not found for those who may not see it. */
  @Transactional(readOnly = true)
  public AgreementCard card(UUID id, Person me) {
    return store.find(id, me.scope()).orElseThrow(() -> new NotFound("supply.agreement", id));
  }

  private void close(UUID id, AgreementState as, String activity, @Nullable String why, Person me) {
    var card = card(id, me);
    var state = card.stateOn(parties.today());
    if (!state.mayBecome(as)) {
      throw new Refused("supply.agreement.wrongState", card.code(), state);
    }
    if (!store.close(id, as, parties.today(), why)) {
      throw new ChangedMeanwhile("supply.agreement", card.code());
    }
    activities.record(activity, "agreement", id, card.code(), why);
  }

  private static void refuse(String code) {
    throw InvalidInput.at("household", "supply.fault.agreedAlready", code);
  }
}
