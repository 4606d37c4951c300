package org.walnut.settlement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.shared.Days;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;

/** The statements of a run are put up for seven days; who says nothing until then has said yes. */
@Service
public class Announcements {

  private static final Logger log = LoggerFactory.getLogger(Announcements.class);

  private static final int DAYS = 7;

  private final AnnouncementStore store;
  private final RunStore runs;
  private final StatementStore statements;
  private final Activities activities;
  private final Clock clock;

  Announcements(
      AnnouncementStore store,
      RunStore runs,
      StatementStore statements,
      Activities activities,
      Clock clock) {
    this.store = store;
    this.runs = runs;
    this.statements = statements;
    this.activities = activities;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Optional<RunAnnouncement> of(UUID run) {
    return store.find(run);
  }

  /** Put up once, not before the statements were made. */
  @Transactional
  public void putUp(UUID run, NewAnnouncement announcement, Person me) {
    var made = runs.madeOn(run, Days.ZONE).orElseThrow(() -> new NotFound("settlement.run", run));
    if (announcement.since().isBefore(made)) {
      throw InvalidInput.at("since", "settlement.fault.beforeMade", made);
    }
    var ends = announcement.since().plusDays(DAYS - 1L);
    if (!store.add(run, announcement, ends, me.login(), clock.instant())) {
      throw new Refused("settlement.problem.putUpAlready");
    }
    activities.record(
        "settlement.putUp",
        "settlementRun",
        run,
        announcement.place(),
        announcement.since() + " – " + ends);
  }

  /** Nobody objected until the last day: confirms all that still wait, and says how many. */
  @Transactional
  public int confirmSilent(UUID run) {
    var put = store.find(run).orElseThrow(() -> new Refused("settlement.problem.notPutUp"));
    if (!put.over(LocalDate.ofInstant(clock.instant(), Days.ZONE))) {
      throw new Refused("settlement.problem.stillUp", put.ends());
    }
    var confirmed = statements.announced(run, put.place() + " " + put.since(), clock.instant());
    if (confirmed > 0) {
      activities.record(
          "settlement.announced", "settlementRun", run, put.place(), put.since().toString());
      log.info("{} statements announced and not objected to", confirmed);
    }
    return confirmed;
  }
}
