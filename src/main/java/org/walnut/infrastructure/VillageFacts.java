package org.walnut.infrastructure;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.county.Divisions;
import org.walnut.files.Files;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.web.Words;

/** Writes down what villages have; nothing is overwritten, the newest holds. */
@Service
@Transactional
public class VillageFacts {

  private static final Logger log = LoggerFactory.getLogger(VillageFacts.class);

  private final FactStore store;
  private final Divisions divisions;
  private final Files files;
  private final Activities activities;
  private final Clock clock;

  VillageFacts(
      FactStore store, Divisions divisions, Files files, Activities activities, Clock clock) {
    this.store = store;
    this.divisions = divisions;
    this.files = files;
    this.activities = activities;
    this.clock = clock;
  }

  /** Records one fact; the same id again gives the fact that is there. */
  public UUID record(NewFact fact, Person me) {
    var village = divisions.required(fact.village());
    if (!me.scope().covers(village.code())) {
      throw InvalidInput.at(
          "village", "infrastructure.fault.outOfReach", divisions.place(village.code()));
    }
    if (fact.document() != null) {
      files.readable(fact.document(), me);
    }
    var id = fact.id() == null ? Ids.next() : fact.id();
    if (store.add(List.of(new FactStore.Line(id, fact)), null, me.login(), clock.instant()) == 1) {
      var what = Words.label(fact.kind()) + ": " + Words.label(fact.value());
      activities.record(
          "infrastructure.recorded", "village", id, divisions.place(village.code()), what);
      log.info("fact {} recorded", id);
    }
    return id;
  }

  /**
   * Records many facts at once; each must lie within this person's reach. Answers how many were
   * new.
   */
  public int recordAll(List<NewFact> facts, Person me) {
    if (!facts.stream().allMatch(fact -> me.scope().covers(fact.village()))) {
      throw InvalidInput.at("village", "infrastructure.fault.outOfReach", me.scope().division());
    }
    return take(facts, null, me);
  }

  /** Those of a file, which were looked at before. */
  int take(List<NewFact> facts, @Nullable UUID file, Person me) {
    var lines =
        facts.stream()
            .map(fact -> new FactStore.Line(fact.id() == null ? Ids.next() : fact.id(), fact))
            .toList();
    int taken = store.add(lines, file, me.login(), clock.instant());
    if (taken > 0) {
      var about = file == null ? Ids.from("facts of " + me.county()) : file;
      activities.record(
          "infrastructure.recordedMany", "village", about, me.county(), String.valueOf(taken));
      log.info("{} facts recorded", taken);
    }
    return taken;
  }
}
