package org.walnut.signin;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.access.AccountCard;
import org.walnut.access.AccountLife;
import org.walnut.access.Accounts;
import org.walnut.access.Tokens;
import org.walnut.privacy.DataSubject;
import org.walnut.privacy.Erasure;
import org.walnut.privacy.PersonalRecords;
import org.walnut.privacy.PersonalSection;
import org.walnut.web.Show;

/** The account of somebody, and the ways by which they come in. */
@Component
class AccountRecords implements PersonalRecords {

  private final Accounts accounts;
  private final AccountLife life;
  private final Passkeys passkeys;
  private final Sessions sessions;
  private final Tokens tokens;
  private final WaysIn ways;

  AccountRecords(
      Accounts accounts,
      AccountLife life,
      Passkeys passkeys,
      Sessions sessions,
      Tokens tokens,
      WaysIn ways) {
    this.accounts = accounts;
    this.life = life;
    this.passkeys = passkeys;
    this.sessions = sessions;
    this.tokens = tokens;
    this.ways = ways;
  }

  @Override
  public List<PersonalSection> about(DataSubject subject) {
    return card(subject)
        .map(card -> List.of(itself(card), keys(card), open(card), programs(card)))
        .orElse(List.of());
  }

  /**
   * The name goes, and every way in but the password: with it its owner comes to what is theirs.
   */
  @Override
  public Erasure erase(DataSubject subject) {
    return card(subject)
        .filter(card -> !card.role().staff())
        .map(card -> {
          var keys = keys(card.id());
          ways.shut(card.id(), null);
          int names = life.forgetName(card.id()) ? 1 : 0;
          return new Erasure(keys + names, List.of("signin.kept.login"));
        })
        .orElse(Erasure.NOTHING);
  }

  private int keys(UUID account) {
    var person = accounts.person(account).orElseThrow();
    var keys = passkeys.of(person);
    keys.forEach(key -> passkeys.remove(person, key.id()));
    return keys.size();
  }

  private Optional<AccountCard> card(DataSubject subject) {
    return subject.kind() == DataSubject.Kind.ACCOUNT
        ? accounts.person(subject.id()).map(person -> life.card(person.id()))
        : Optional.empty();
  }

  private static PersonalSection itself(AccountCard card) {
    return new PersonalSection(
        "signin.records.account",
        List.of("access.login", "access.displayName", "privacy.when"),
        List.of(List.of(card.login(), card.displayName(), Show.time(card.openedAt()))));
  }

  private PersonalSection keys(AccountCard card) {
    return new PersonalSection(
        "signin.records.passkeys",
        List.of("signin.passkey.label", "privacy.when"),
        accounts.person(card.id()).stream()
            .flatMap(person -> passkeys.of(person).stream())
            .map(key -> List.of(key.label(), Show.time(key.createdAt())))
            .toList());
  }

  private PersonalSection open(AccountCard card) {
    return new PersonalSection(
        "signin.records.sessions",
        List.of("signin.session.begun", "signin.session.address", "signin.used"),
        sessions.of(card.id()).stream()
            .map(session ->
                List.of(
                    Show.time(session.visit().begun()),
                    session.visit().address(),
                    Show.time(session.lastUsed())))
            .toList());
  }

  private PersonalSection programs(AccountCard card) {
    return new PersonalSection(
        "signin.records.tokens",
        List.of("signin.token.label", "privacy.when"),
        accounts.person(card.id()).stream()
            .flatMap(person -> tokens.of(person).stream())
            .map(token -> List.of(token.label(), Show.time(token.createdAt())))
            .toList());
  }
}
