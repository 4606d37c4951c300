package org.walnut.audit;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.AccountChanged;
import org.walnut.access.AccountOpened;
import org.walnut.access.CurrentPerson;
import org.walnut.access.Person;
import org.walnut.access.SignedIn;
import org.walnut.access.TokenIssued;
import org.walnut.access.TokenRevoked;
import org.walnut.shared.Ids;
import org.walnut.tenancy.Tenancy;

/** Writes down what was done, with the transaction that does it. */
@Service
public class Activities {

  private final ActivityWriter writer;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Activities(ActivityWriter writer, TransactionTemplate transaction, Clock clock) {
    this.writer = writer;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Records that the person at hand (or Walnut itself) did something, within the transaction that
   * does it.
   *
   * @param kind what happened, e.g. {@code household.registered}; its words are at {@code
   *     activity.household.registered}
   * @param subjectKind the kind of thing it happened to, e.g. {@code household}
   * @param label how people call the subject, without personal data
   * @param why the reason given, or what exactly changed
   */
  public void record(
      String kind, String subjectKind, UUID subject, String label, @Nullable String why) {
    write(CurrentPerson.get().orElse(null), kind, subjectKind, subject, label, why);
  }

  @EventListener
  void on(SignedIn event) {
    var person = event.person();
    Tenancy.within(
        person.county(),
        () ->
            transaction.executeWithoutResult(_ ->
                write(
                    person,
                    "access.signedIn." + event.way(),
                    "account",
                    person.id(),
                    person.bookName(),
                    null)));
  }

  @EventListener
  void on(TokenIssued event) {
    write(
        event.person(),
        "access.tokenIssued",
        "token",
        event.token(),
        event.person().bookName(),
        null);
  }

  @EventListener
  void on(TokenRevoked event) {
    write(
        event.person(),
        "access.tokenRevoked",
        "token",
        event.token(),
        event.person().bookName(),
        null);
  }

  @EventListener
  void on(AccountOpened event) {
    var who = CurrentPerson.get().orElse(null);
    write(
        who,
        "access.accountOpened",
        "account",
        event.account(),
        event.role().bookName(event.account(), event.login()),
        event.role().name());
  }

  @EventListener
  void on(AccountChanged event) {
    var kind =
        switch (event.change()) {
          case CLOSED -> "access.accountClosed";
          case REOPENED -> "access.accountReopened";
          case MOVED -> "access.accountMoved";
        };
    var who = CurrentPerson.get().orElse(null);
    write(who, kind, "account", event.account(), event.bookName(), event.why());
  }

  private void write(
      @Nullable Person who,
      String kind,
      String subjectKind,
      UUID subject,
      String label,
      @Nullable String why) {
    writer.add(
        new ActivityLine(
            Tenancy.requiredCounty(),
            Ids.next(),
            Canonical.time(clock.instant()),
            who == null ? null : who.id(),
            who == null ? "walnut" : who.bookName(),
            kind,
            subjectKind,
            subject,
            label,
            why));
  }
}
