package org.walnut.audit;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.AccountChanged;
import org.walnut.access.AccountOpened;
import org.walnut.access.CurrentPerson;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.access.SignedIn;
import org.walnut.access.TokenIssued;
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
                    name(person),
                    null)));
  }

  @EventListener
  void on(TokenIssued event) {
    write(event.person(), "access.tokenIssued", "token", event.token(), name(event.person()), null);
  }

  @EventListener
  void on(AccountOpened event) {
    var who = CurrentPerson.get().orElse(null);
    write(
        who,
        "access.accountOpened",
        "account",
        event.account(),
        event.role().staff() ? event.login() : code(event.role(), event.account()),
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
    write(who, kind, "account", event.account(), event.login(), event.why());
  }

  /** Staff by their login; a buyer chose theirs and may have it erased, so by a code. */
  private static String name(Person person) {
    return person.role().staff() ? person.login() : code(person.role(), person.id());
  }

  private static String code(Role role, UUID account) {
    return role.name().toLowerCase(Locale.ROOT) + "-" + account.toString().substring(24);
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
            who == null ? "walnut" : name(who),
            kind,
            subjectKind,
            subject,
            label,
            why));
  }
}
