package org.walnut.standard;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.shared.ChangedMeanwhile;
import org.walnut.shared.Days;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;

/** Operating standards: written as drafts, reviewed, put into force, replaced, withdrawn. */
@Service
@Transactional
public class Standards {

  private static final Logger log = LoggerFactory.getLogger(Standards.class);

  private final StandardStore store;
  private final Acknowledgements acknowledgements;
  private final Activities activities;
  private final Clock clock;

  Standards(
      StandardStore store, Acknowledgements acknowledgements, Activities activities, Clock clock) {
    this.store = store;
    this.acknowledgements = acknowledgements;
    this.activities = activities;
    this.clock = clock;
  }

  /** Begins a standard with its first draft; the same id again gives the one that is there. */
  public UUID begin(NewStandard standard, Person me) {
    var id = Objects.requireNonNullElseGet(standard.id(), Ids::next);
    if (store.codeTaken(standard.code(), id)) {
      throw InvalidInput.at("code", "standard.fault.codeTaken", standard.code());
    }
    if (store.add(id, standard, clock.instant())) {
      store.draft(id, 1, standard.draft(), me, clock.instant());
      activities.record("standard.begun", "standard", id, standard.code(), null);
    }
    return id;
  }

  /**
   * Begins the next version; answers its number. Of a standard one version is in work at a time.
   */
  public int revise(UUID standard, StandardDraft draft, Person me) {
    var newest = store.newest(standard).orElseThrow(() -> new NotFound("standard.kind", standard));
    if (newest.state().inWork()) {
      throw new Refused("standard.refused.inWork", newest.code(), newest.number());
    }
    int number = newest.number() + 1;
    if (!store.draft(standard, number, draft, me, clock.instant())) {
      throw new ChangedMeanwhile("standard.kind", standard);
    }
    activities.record("standard.revised", "standard", standard, label(newest.code(), number), null);
    return number;
  }

  /** Writes the draft anew; a reviewed version is a draft again. */
  public void write(UUID standard, int number, StandardDraft draft, Person me) {
    var version = version(standard, number);
    refuseUnless(version.state().inWork(), version);
    if (!store.write(standard, number, draft, me.id())) {
      throw new ChangedMeanwhile("standard.kind", standard);
    }
    activities.record(
        "standard.written", "standard", standard, label(version.code(), number), null);
  }

  /** Somebody else than who wrote it has read the draft and finds it right. */
  public void review(UUID standard, int number, Person me) {
    var version = version(standard, number);
    refuseUnless(version.state().next().contains(StandardState.REVIEWED), version);
    if (mayNotReview(standard, number, me)) {
      throw new Refused("standard.refused.samePerson");
    }
    if (!store.review(standard, number, me, clock.instant())) {
      throw new ChangedMeanwhile("standard.kind", standard);
    }
    activities.record(
        "standard.reviewed", "standard", standard, label(version.code(), number), null);
  }

  /**
   * Puts a reviewed version into force from today; the one before is replaced, and all are told.
   */
  public void enforce(UUID standard, int number, Person me) {
    var version = version(standard, number);
    refuseUnless(version.state().next().contains(StandardState.IN_FORCE), version);
    var now = clock.instant();
    var today = now.atZone(Days.ZONE).toLocalDate();
    store.replace(standard, today);
    if (!store.enforce(standard, number, today, me.displayName(), now)) {
      throw new ChangedMeanwhile("standard.kind", standard);
    }
    activities.record(
        "standard.enforced", "standard", standard, label(version.code(), number), null);
    acknowledgements.tell(version(standard, number));
    log.info("standard {} version {} in force", version.code(), number);
  }

  /** Takes the version in force away; nothing follows yet. */
  public void withdraw(UUID standard, int number, Withdrawal withdrawal, Person me) {
    var version = version(standard, number);
    refuseUnless(version.state() == StandardState.IN_FORCE, version);
    var today = clock.instant().atZone(Days.ZONE).toLocalDate();
    if (!store.withdraw(standard, number, today, withdrawal.reason())) {
      throw new ChangedMeanwhile("standard.kind", standard);
    }
    activities.record(
        "standard.withdrawn",
        "standard",
        standard,
        label(version.code(), number),
        withdrawal.reason());
    log.info("standard {} version {} withdrawn", version.code(), number);
  }

  /** Whether it is the person's own text, which a second reader has to review. */
  @Transactional(readOnly = true)
  public boolean mayNotReview(UUID standard, int number, Person me) {
    return store.isWriter(standard, number, me.id());
  }

  @Transactional(readOnly = true)
  public StandardVersion version(UUID standard, int number) {
    return store
        .version(standard, number)
        .orElseThrow(() -> new NotFound("standard.kind", standard));
  }

  private static void refuseUnless(boolean possible, StandardVersion version) {
    if (!possible) {
      throw new Refused(
          "standard.refused.state", label(version.code(), version.number()), version.state());
    }
  }

  static String label(String code, int number) {
    return code + " v" + number;
  }
}
