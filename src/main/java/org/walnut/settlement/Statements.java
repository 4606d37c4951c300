package org.walnut.settlement;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.audit.Activities;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;

/** What households say to their statements. */
@Service
public class Statements {

  private final StatementStore store;
  private final StatementObjections objections;
  private final Activities activities;
  private final Clock clock;

  Statements(
      StatementStore store, StatementObjections objections, Activities activities, Clock clock) {
    this.store = store;
    this.objections = objections;
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
    confirm(required(id), confirmation);
  }

  /** Somebody of this household, and of no other, says that its statement is right. */
  @Transactional
  public void confirmOwn(UUID id, UUID household, String who) {
    confirm(own(id, household), new NewConfirmation(ConfirmedHow.BY_ITSELF, who));
  }

  /** Somebody of this household, and of no other, says that its statement is wrong. */
  @Transactional
  public void objectOwn(UUID id, UUID household, NewReason objection) {
    own(id, household);
    object(id, objection);
  }

  private void confirm(StatementCard statement, NewConfirmation confirmation) {
    var id = statement.id();
    require(
        statement, store.confirmed(id, confirmation.how(), confirmation.who(), clock.instant()));
    activities.record(
        "settlement.confirmed", "statement", id, statement.code(), confirmation.how().name());
  }

  /** The statements of a run that no household has confirmed or objected to, oldest first. */
  @Transactional(readOnly = true)
  public List<UUID> waiting(UUID run) {
    return store.waiting(run);
  }

  /** The household says that it is wrong: it is not paid until somebody has answered. */
  @Transactional
  public void object(UUID id, NewReason objection) {
    var statement = required(id);
    require(statement, store.objected(id));
    objections.made(statement, objection.text());
  }

  /** The objection was looked into and the household told; it may confirm now. */
  @Transactional
  public void answer(UUID id, NewReason answer) {
    var statement = required(id);
    require(statement, store.answered(id));
    objections.answered(statement, answer.text());
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
