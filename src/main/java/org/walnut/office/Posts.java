package org.walnut.office;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;

/** The posts in offices: who holds each, from which day to which. */
@Service
@Transactional
public class Posts {

  private static final Logger log = LoggerFactory.getLogger(Posts.class);

  private final Offices offices;
  private final PostStore store;
  private final Activities activities;
  private final Clock clock;

  Posts(Offices offices, PostStore store, Activities activities, Clock clock) {
    this.offices = offices;
    this.store = store;
    this.activities = activities;
    this.clock = clock;
  }

  /** Makes a post; the same id again gives the post that is there. */
  public UUID create(UUID office, NewPost post, Person me) {
    var card = offices.within(office, me);
    if (!card.open()) {
      throw new Refused("office.refused.closed", card.name());
    }
    if (post.kind() == PostKind.LEADER && store.hasLeader(office, post.id())) {
      throw InvalidInput.at("kind", "office.fault.secondLeader");
    }
    var id = Objects.requireNonNullElseGet(post.id(), Ids::next);
    if (store.add(id, office, post)) {
      activities.record("office.postCreated", "office", office, card.name(), post.title());
    }
    return id;
  }

  /**
   * Gives the post to somebody. Whoever holds a single post at that day hands it over; two at once
   * cannot have it: the database refuses the second.
   */
  public UUID appoint(UUID post, Appointment appointment, Person me) {
    var card = within(post, me);
    refuse(card, appointment);
    var id = Objects.requireNonNullElseGet(appointment.id(), Ids::next);
    if (store.appoint(id, card, appointment, clock.instant())) {
      activities.record(
          "office.appointed", "office", card.office().id(), card.office().name(), card.title());
      log.info("post {} handed over", post);
    }
    return id;
  }

  /** Gives many offices somebody who answers for them, those that have nobody yet. */
  public int seat(List<Seating> seatings, Person me) {
    int seated = store.seat(seatings, me.scope().divisionPrefix(), clock.instant());
    if (seated > 0) {
      var county = Ids.from("offices of " + me.county());
      activities.record("office.seated", "office", county, me.county(), String.valueOf(seated));
      log.info("{} posts given to people", seated);
    }
    return seated;
  }

  /** The holder gives the post up, and nobody follows yet. */
  public void vacate(UUID post, UUID holding, Closing closing, Person me) {
    var card = within(post, me);
    var began =
        store.began(post, holding).orElseThrow(() -> new NotFound("office.holding.kind", holding));
    if (closing.day().isBefore(began)) {
      throw InvalidInput.at("day", "office.fault.endedBeforeBegun", began);
    }
    if (!store.vacate(holding, closing)) {
      throw new Refused("office.refused.endedAlready");
    }
    activities.record(
        "office.vacated", "office", card.office().id(), card.office().name(), closing.reason());
    log.info("post {} vacated", post);
  }

  /** Takes a post away that nobody holds; the one that answers for the office stays with it. */
  public void abolish(UUID post, Person me) {
    var card = within(post, me);
    if (card.kind() == card.office().kind().first()) {
      throw new Refused("office.refused.firstPost", card.title());
    }
    if (!store.abolish(post, clock.instant())) {
      throw new Refused("office.refused.postHeld", card.title());
    }
    activities.record(
        "office.postAbolished", "office", card.office().id(), card.office().name(), card.title());
  }

  /** A post of an office that this person keeps. */
  @Transactional(readOnly = true)
  public PostCard within(UUID post, Person me) {
    return store
        .card(post, me.scope().divisionPrefix())
        .orElseThrow(() -> new NotFound("office.post.kind", post));
  }

  private void refuse(PostCard post, Appointment appointment) {
    if (!post.office().open()) {
      throw new Refused("office.refused.closed", post.office().name());
    }
    if (post.abolishedOn() != null) {
      throw new Refused("office.refused.abolished", post.title());
    }
    if (appointment.to() != null && !appointment.to().isAfter(appointment.from())) {
      throw InvalidInput.at("to", "office.fault.endedBeforeBegun", appointment.from());
    }
    if (appointment.account() != null && !store.onTheStaff(appointment.account())) {
      throw InvalidInput.at("account", "office.fault.account");
    }
  }
}
