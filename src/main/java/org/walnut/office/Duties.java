package org.walnut.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.files.Files;
import org.walnut.shared.Days;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;

/** The division of duty: what must be done, by whom, how often, and what is due of it. */
@Service
@Transactional
public class Duties {

  private static final Logger log = LoggerFactory.getLogger(Duties.class);

  private final DutyStore store;
  private final WorkStore works;
  private final Files files;
  private final Activities activities;
  private final Clock clock;

  Duties(DutyStore store, WorkStore works, Files files, Activities activities, Clock clock) {
    this.store = store;
    this.works = works;
    this.files = files;
    this.activities = activities;
    this.clock = clock;
  }

  /** Gives a duty, and opens its first work; the same id again gives the duty that is there. */
  public UUID give(NewDuty duty, Person me) {
    refuseBelowCounty(me);
    var id = Objects.requireNonNullElseGet(duty.id(), Ids::next);
    if (store.add(id, duty, clock.instant())) {
      if (duty.replaces() != null
          && !store.end(duty.replaces(), new Closing(duty.validFrom(), duty.title()))) {
        throw InvalidInput.at("replaces", "office.duty.fault.replaces");
      }
      works.open(today());
      activities.record("office.dutyGiven", "duty", id, duty.title(), null);
      log.info("duty {} given", id);
    }
    return id;
  }

  /** The duty is no more from that day on; what was due before stays due. */
  public void end(UUID duty, Closing closing, Person me) {
    refuseBelowCounty(me);
    var title = store.title(duty).orElseThrow(() -> new NotFound("office.duty.kind", duty));
    if (!store.end(duty, closing)) {
      throw new Refused("office.duty.refused.ended", title);
    }
    activities.record("office.dutyEnded", "duty", duty, title, closing.reason());
  }

  /** Opens what the recurring duties ask for until today; doing it again does no harm. */
  public void openWork() {
    int opened = works.open(today());
    if (opened > 0) {
      log.info("{} pieces of recurring work opened", opened);
    }
  }

  /**
   * The work is done: by whoever holds the post, or by somebody who keeps the office. Doing it
   * twice is refused.
   */
  public void finish(WorkKey work, DutyReport report, Person me) {
    if (!works.mayFinish(work, me, today())) {
      throw new NotFound("office.work.kind", work.period());
    }
    report.files().forEach(file -> files.readable(file, me));
    if (!works.finish(work, report.note(), me.displayName(), clock.instant())) {
      throw new Refused("office.work.refused.done");
    }
    works.prove(work, report.files());
    var title = store.title(work.duty()).orElse("");
    activities.record("office.workDone", "duty", work.duty(), title, work.period().toString());
    log.info("work of duty {} done", work.duty());
  }

  /** The whole county shares one division of duty. */
  private static void refuseBelowCounty(Person me) {
    if (!me.scope().divisionPrefix().equals(me.county())) {
      throw new Refused("office.duty.refused.countyOnly");
    }
  }

  private LocalDate today() {
    return clock.instant().atZone(Days.ZONE).toLocalDate();
  }
}
