package org.walnut.access;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.shared.InvalidInput;
import org.walnut.tenancy.Tenancy;

/** Knows people by login and password, and lets them change it. Passwords are kept as hashes. */
@Service
public class Passwords {

  private final AccountStore store;
  private final PasswordRules rules;
  private final PasswordEncoder encoder;
  private final TransactionTemplate reading;
  private final String nobodys;

  Passwords(
      AccountStore store,
      PasswordRules rules,
      PasswordEncoder encoder,
      PlatformTransactionManager transactions) {
    this.store = store;
    this.rules = rules;
    this.encoder = encoder;
    this.reading = new TransactionTemplate(transactions);
    this.reading.setReadOnly(true);
    this.nobodys = Objects.requireNonNull(encoder.encode(UUID.randomUUID().toString()));
  }

  /**
   * The person behind login and password, in whichever county; empty when they do not fit or the
   * account is closed. A login that nobody has takes as long as a wrong password, and no connection
   * is held meanwhile.
   */
  public Optional<Person> recognise(String login, String password) {
    var known = known(login.strip().toLowerCase(Locale.ROOT));
    var hash = known.map(AccountStore.Known::passwordHash).filter(each -> !each.isEmpty());
    var fits =
        password.length() <= 2 * PasswordRules.LONGEST
            && encoder.matches(password, hash.orElse(nobodys));
    return known
        .filter(account -> fits && hash.isPresent() && !account.closed())
        .map(AccountStore.Known::person);
  }

  /** Gives an account a password, whatever it had before. */
  @Transactional
  public void set(AccountCard account, String password) {
    store.password(account.id(), hash(account.login(), account.displayName(), password));
  }

  /** Changes the person's own password; the one they have proves that it is them. */
  public void change(Person person, String current, String next) {
    if (recognise(person.login(), current).isEmpty()) {
      throw InvalidInput.at("current", "access.fault.passwordIsOther");
    }
    var hash = hash(person.login(), person.displayName(), next);
    new TransactionTemplate(Objects.requireNonNull(reading.getTransactionManager()))
        .executeWithoutResult(_ -> store.password(person.id(), hash));
  }

  /** Whether the account has a password at all. */
  @Transactional(readOnly = true)
  public boolean has(Person person) {
    return store.byId(person.id()).map(known -> !known.passwordHash().isEmpty()).orElse(false);
  }

  String hash(String login, String displayName, String password) {
    rules.check(login, displayName, password);
    return unchecked(password);
  }

  String unchecked(String password) {
    return Objects.requireNonNull(encoder.encode(password));
  }

  private Optional<AccountStore.Known> known(String login) {
    var county = reading.execute(_ -> store.countyOf(login));
    return Objects.requireNonNull(county)
        .flatMap(code -> Tenancy.within(code, () -> reading.execute(_ -> store.byLogin(login))));
  }
}
