package org.walnut.complaint;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.access.Scope;
import org.walnut.county.Divisions;
import org.walnut.files.Files;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.tenancy.Tenancy;
import org.walnut.web.Words;

/** Takes complaints: at a counter for somebody, or from anybody without an account. */
@Service
public class Complaints {

  private static final Logger log = LoggerFactory.getLogger(Complaints.class);

  private static final int OLDEST_LETTER = 30;

  private final ComplaintStore store;
  private final ComplaintMoves moves;
  private final Divisions divisions;
  private final Files files;
  private final ComplaintDays days;
  private final ComplaintNews news;

  Complaints(
      ComplaintStore store,
      ComplaintMoves moves,
      Divisions divisions,
      Files files,
      ComplaintDays days,
      ComplaintNews news) {
    this.store = store;
    this.moves = moves;
    this.divisions = divisions;
    this.files = files;
    this.days = days;
    this.news = news;
  }

  /** Somebody at a counter writes down what a villager says. */
  @Transactional
  public Filed take(NewComplaint complaint, @Nullable UUID photo, Person me) {
    return file(complaint, photo, me);
  }

  /** Anybody, named or not. */
  @Transactional
  public Filed file(NewComplaint complaint, @Nullable UUID photo) {
    return file(complaint, photo, null);
  }

  /** Not found for those whose reach it lies outside. */
  @Transactional(readOnly = true)
  public ComplaintCard card(UUID id, Person me) {
    return find(id, me).orElseThrow(() -> new NotFound("complaint.kind", id));
  }

  @Transactional(readOnly = true)
  public Optional<ComplaintCard> find(UUID id, Person me) {
    return store.find(id, me.scope());
  }

  private Filed file(NewComplaint complaint, @Nullable UUID photo, @Nullable Person taker) {
    var place = complaint.place();
    if (!place.county().value().equals(Tenancy.requiredCounty())
        || divisions.find(place).isEmpty()) {
      throw InvalidInput.at("place", "complaint.fault.place");
    }
    var received = received(complaint, taker);
    var id = complaint.id() == null ? Ids.next() : complaint.id();
    var secret = ComplaintSecret.fresh();
    var added =
        store.add(
            id,
            complaint,
            taker == null ? null : taker.id(),
            secret,
            received,
            days.acceptBy(received),
            days.now());
    if (!added) {
      throw InvalidInput.at("id", "complaint.fault.there");
    }
    if (photo != null) {
      store.addPhoto(id, photo, files.card(photo).name());
    }
    var login = taker == null ? null : taker.login();
    moves.turn(id, ComplaintState.FILED, login, null, true, days.now());
    var card = store.find(id, everywhere()).orElseThrow();
    days.record("complaint.filed", card, Words.label(complaint.subject()));
    news.received(card, complaint.filer());
    log.info("complaint {} filed about {}", card.code(), complaint.subject());
    return new Filed(id, card.code(), secret, place);
  }

  /** A letter is counted from the day it came, which is not long ago; a word from today. */
  private LocalDate received(NewComplaint complaint, @Nullable Person taker) {
    var today = days.today();
    var received = complaint.receivedOn();
    if (received == null) {
      return today;
    }
    if (received.isAfter(today)) {
      throw InvalidInput.at("receivedOn", "web.fault.future");
    }
    if (taker == null || received.isBefore(today.minusDays(OLDEST_LETTER))) {
      throw InvalidInput.at("receivedOn", "complaint.fault.received", OLDEST_LETTER);
    }
    return received;
  }

  private static Scope everywhere() {
    return new Scope(Scope.Kind.COUNTY, Tenancy.requiredCounty(), null);
  }
}
