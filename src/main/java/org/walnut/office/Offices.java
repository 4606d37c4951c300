package org.walnut.office;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.county.Divisions;
import org.walnut.shared.ChangedMeanwhile;
import org.walnut.shared.Days;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.DivisionLevel;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;

/** The offices of a county, its towns and villages. */
@Service
@Transactional
public class Offices {

  private static final Logger log = LoggerFactory.getLogger(Offices.class);

  private final OfficeStore store;
  private final OfficePlan plan;
  private final Divisions divisions;
  private final Days days;
  private final Activities activities;

  Offices(
      OfficeStore store, OfficePlan plan, Divisions divisions, Days days, Activities activities) {
    this.store = store;
    this.plan = plan;
    this.divisions = divisions;
    this.days = days;
    this.activities = activities;
  }

  /** Opens an office with its first post. The same id again gives the office that is there. */
  public UUID establish(NewOffice office, Person me) {
    refuseFaults(office, me);
    var id = Objects.requireNonNullElseGet(office.id(), Ids::next);
    if (store.add(id, office)) {
      store.addFirstPost(id, office.kind(), plan.title(office.kind()));
      activities.record("office.established", "office", id, office.name(), null);
      log.info("office {} established", id);
    }
    return id;
  }

  /**
   * Opens every office that the county's list of places asks for and that is not there yet; answers
   * how many. Doing it again does no harm.
   */
  public int layOut(LocalDate day, Person me) {
    int opened = store.addAll(plan.offices(me.scope().divisionPrefix()), day);
    if (opened > 0) {
      var county = Ids.from("offices of " + me.county());
      activities.record("office.laidOut", "office", county, me.county(), String.valueOf(opened));
      log.info("{} offices laid out", opened);
    }
    return opened;
  }

  /** Changes how the office is called and reached; of two who do so at once the second is told. */
  public void change(UUID id, OfficeChange change, Person me) {
    var office = within(id, me);
    refuseClosed(office);
    if (!store.change(id, change)) {
      throw new ChangedMeanwhile("office.kind", id);
    }
    activities.record(
        "office.changed", "office", id, change.name(), OfficeWords.change(office, change));
    log.info("office {} changed", id);
  }

  /** Closes an office; who holds a post in it holds it no longer from that day on. */
  public void close(UUID id, Closing closing, Person me) {
    var office = within(id, me);
    refuseClosed(office);
    if (closing.day().isAfter(days.today())) {
      throw InvalidInput.at("day", "web.fault.future");
    }
    if (closing.day().isBefore(office.openedOn())) {
      throw InvalidInput.at("day", "office.fault.closedBeforeOpened", office.openedOn());
    }
    if (store.hasOpenBelow(id)) {
      throw new Refused("office.refused.officesBelow", office.name());
    }
    store.close(id, closing);
    activities.record("office.closed", "office", id, office.name(), closing.reason());
    log.info("office {} closed", id);
  }

  /** An office of the county at hand, whoever asks. */
  @Transactional(readOnly = true)
  public OfficeCard card(UUID id) {
    return store.card(id, "").orElseThrow(() -> new NotFound("office.kind", id));
  }

  /** An office that this person keeps. */
  @Transactional(readOnly = true)
  public OfficeCard within(UUID id, Person me) {
    return store
        .card(id, me.scope().divisionPrefix())
        .orElseThrow(() -> new NotFound("office.kind", id));
  }

  private void refuseFaults(NewOffice office, Person me) {
    if (office.division().level() != office.kind().level()) {
      throw InvalidInput.at("division", "office.fault.level", office.kind());
    }
    if (!me.scope().covers(office.division()) || unknown(office.division(), me)) {
      throw InvalidInput.at("division", "office.fault.place", office.division().value());
    }
    if (office.above() != null
        && store.card(office.above(), "").filter(OfficeCard::open).isEmpty()) {
      throw InvalidInput.at("above", "office.fault.above");
    }
    store
        .openAt(office.division(), office.kind())
        .filter(other -> !other.equals(office.id()))
        .ifPresent(_ -> {
          throw InvalidInput.at(
              "division",
              "office.fault.thereAlready",
              divisions.place(office.division()),
              office.kind());
        });
  }

  private boolean unknown(DivisionCode place, Person me) {
    return place.level() == DivisionLevel.COUNTY
        ? !place.value().equals(me.county())
        : divisions.find(place).isEmpty();
  }

  private static void refuseClosed(OfficeCard office) {
    if (!office.open()) {
      throw new Refused("office.refused.closed", office.name());
    }
  }
}
