package org.walnut.supply;

import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.files.Files;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Refused;

/** What is taken off a household's price, agreed again for the days to come. */
@Service
public class AgreementRates {

  private static final Logger log = LoggerFactory.getLogger(AgreementRates.class);

  private final Agreements agreements;
  private final RateStore store;
  private final CarrierStore carriers;
  private final Files files;
  private final Activities activities;
  private final Clock clock;

  AgreementRates(
      Agreements agreements,
      RateStore store,
      CarrierStore carriers,
      Files files,
      Activities activities,
      Clock clock) {
    this.agreements = agreements;
    this.store = store;
    this.carriers = carriers;
    this.files = files;
    this.activities = activities;
    this.clock = clock;
  }

  /**
   * Takes the place of the rate of its kind from its first day on. Goods brought before keep
   * theirs, so nothing settled changes. The same id again does nothing.
   */
  @Transactional
  public UUID agree(UUID agreement, NewRate rate, Person me) {
    var card = agreements.card(agreement, me);
    var id = rate.id() == null ? Ids.next() : rate.id();
    if (card.closedAs() != null) {
      throw new Refused("supply.agreement.wrongState", card.code(), card.closedAs());
    }
    carriers.lock(card.carrier());
    if (!store.exists(id)) {
      agree(id, card, rate, me);
    }
    return id;
  }

  private void agree(UUID id, AgreementCard card, NewRate rate, Person me) {
    var faults =
        RateRules.faults(
            rate,
            card,
            store.lastBrought(card.id()).orElse(null),
            store.laterFrom(card.id(), rate.kind(), rate.from()).orElse(null));
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    if (rate.evidence() != null) {
      files.readable(rate.evidence(), me);
    }
    store.add(id, card, rate, me.login(), clock.instant());
    activities.record(
        "supply.rateAgreed",
        "agreement",
        card.id(),
        card.code(),
        rate.kind() + " " + rate.amount() + " " + rate.basis() + " " + rate.from());
    log.info("agreement {}: {} agreed from {}", card.code(), rate.kind(), rate.from());
  }
}
