package org.walnut.settlement;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.access.CurrentPerson;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.shared.Days;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;

/** Keeps what households object and what they are answered, in the transaction at hand. */
@Component
class StatementObjections {

  /** So long the county has for its answer. */
  static final int ANSWERED_WITHIN_DAYS = 15;

  private final StatementObjectionStore store;
  private final HouseholdNews news;
  private final Activities activities;
  private final Days days;
  private final Clock clock;

  StatementObjections(
      StatementObjectionStore store,
      HouseholdNews news,
      Activities activities,
      Days days,
      Clock clock) {
    this.store = store;
    this.news = news;
    this.activities = activities;
    this.days = days;
    this.clock = clock;
  }

  void made(StatementCard statement, String text) {
    var due = days.today().plusDays(ANSWERED_WITHIN_DAYS);
    store.add(Ids.next(), statement.id(), text, who(), clock.instant(), due);
    activities.record("settlement.objected", "statement", statement.id(), statement.code(), text);
  }

  /** With a reason alone. */
  void answered(StatementCard statement, String answer) {
    var objection = store.open(statement.id());
    store.answered(objection, answer, who(), clock.instant());
    news.answered(statement, objection);
    activities.record("settlement.answered", "statement", statement.id(), statement.code(), answer);
  }

  /** With a correction; answers the objection. */
  UUID corrected(StatementCard statement, String answer, Money by, UUID evidence) {
    var objection = store.open(statement.id());
    store.answered(objection, answer, who(), clock.instant());
    store.corrected(objection, by, evidence);
    news.answered(statement, objection);
    activities.record(
        "settlement.corrected", "statement", statement.id(), statement.code(), by.toString());
    return objection;
  }

  /** What all earlier corrections of the statement move, whatever their direction. */
  Money moved(UUID statement) {
    return store.moved(statement);
  }

  /** Staff by their login; of a villager nothing that names them. */
  private static String name(Person person) {
    return person.role().staff() ? person.login() : "household";
  }

  private static String who() {
    return CurrentPerson.get().map(StatementObjections::name).orElse("walnut");
  }
}
