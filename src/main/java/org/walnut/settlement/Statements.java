package org.walnut.settlement;

import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.audit.Activities;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;

/** What households say to their statements. */
@Service
public class Statements {

  private static final Logger log = LoggerFactory.getLogger(Statements.class);

  private final StatementStore store;
  private final RunStore runs;
  private final Activities activities;
  private final Clock clock;

  Statements(StatementStore store, RunStore runs, Activities activities, Clock clock) {
    this.store = store;
    this.runs = runs;
    this.activities = activities;
    this.clock = clock;
  }

  /** The household says that it is right. */
  @Transactional
  public void confirm(UUID id, NewConfirmation confirmation) {
    if (confirmation.how() == ConfirmedHow.BY_ITSELF) {
      throw InvalidInput.at("how", "settlement.fault.byItself");
    }
    if (confirmation.how() == ConfirmedHow.ANNOUNCED) {
      throw InvalidInput.at("how", "settlement.fault.announcedTogether");
    }
    var statement = required(id);
    require(
        statement, store.confirmed(id, confirmation.how(), confirmation.who(), clock.instant()));
    activities.record(
        "settlement.confirmed", "statement", id, statement.code(), confirmation.how().name());
  }

  /** Somebody of this household, and of no other, says that its statement is right. */
  @Transactional
  public void confirmOwn(UUID id, UUID household, String who) {
    var statement = own(id, household);
    require(statement, store.confirmed(id, ConfirmedHow.BY_ITSELF, who, clock.instant()));
    activities.record(
        "settlement.confirmed", "statement", id, statement.code(), ConfirmedHow.BY_ITSELF.name());
  }

  /** Somebody of this household, and of no other, says that its statement is wrong. */
  @Transactional
  public void objectOwn(UUID id, UUID household, NewReason objection) {
    own(id, household);
    object(id, objection);
  }

  /**
   * The statements of a run were put up and nobody objected: confirms all that still wait, and says
   * how many.
   */
  @Transactional
  public int confirmAnnounced(UUID run, NewAnnouncement announcement) {
    if (!runs.exists(run)) {
      throw new NotFound("settlement.run", run);
    }
    var confirmed =
        store.announced(run, announcement.place() + " " + announcement.since(), clock.instant());
    if (confirmed > 0) {
      activities.record(
          "settlement.announced",
          "settlementRun",
          run,
          announcement.place(),
          announcement.since().toString());
      log.info("{} statements announced and not objected to", confirmed);
    }
    return confirmed;
  }

  /** The household says that it is wrong: it is not paid until somebody has answered. */
  @Transactional
  public void object(UUID id, NewReason objection) {
    var statement = required(id);
    require(statement, store.objected(id, objection.text()));
    activities.record("settlement.objected", "statement", id, statement.code(), objection.text());
  }

  /** The objection was looked into and the household told; it may confirm now. */
  @Transactional
  public void answer(UUID id, NewReason answer) {
    var statement = required(id);
    require(statement, store.answered(id, answer.text()));
    activities.record("settlement.answered", "statement", id, statement.code(), answer.text());
  }

  /** What kept the bank from paying is put right. */
  @Transactional
  public void retry(UUID id) {
    var statement = required(id);
    require(statement, store.retried(id));
    activities.record("settlement.retried", "statement", id, statement.code(), null);
  }

  private StatementCard own(UUID id, UUID household) {
    return store
        .find(id)
        .filter(statement -> statement.household().equals(household))
        .orElseThrow(() -> new NotFound("settlement.statement", id));
  }

  private StatementCard required(UUID id) {
    return store.find(id).orElseThrow(() -> new NotFound("settlement.statement", id));
  }

  private static void require(StatementCard statement, boolean done) {
    if (!done) {
      throw new Refused("settlement.problem.state", statement.code(), statement.state());
    }
  }
}
