package org.walnut.access;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.InvalidInput;
import org.walnut.tenancy.Tenancy;

/** Opens accounts and knows them by login and password. */
@Service
public class Accounts {

  private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");
  private static final int SHORTEST_PASSWORD = 8;
  private static final int LONGEST_PASSWORD = 72;

  private final AccountStore store;
  private final PasswordEncoder passwords;
  private final Clock clock;

  Accounts(AccountStore store, PasswordEncoder passwords, Clock clock) {
    this.store = store;
    this.passwords = passwords;
    this.clock = clock;
  }

  /** Opens an account in the county at hand. */
  @Transactional
  public UUID open(NewAccount account) {
    var login = account.login().strip().toLowerCase(Locale.ROOT);
    if (!LOGIN.matcher(login).matches()) {
      throw InvalidInput.at("login", "access.fault.login");
    }
    if (account.password().length() < SHORTEST_PASSWORD
        || account.password().length() > LONGEST_PASSWORD) {
      throw InvalidInput.at(
          "password", "access.fault.password", SHORTEST_PASSWORD, LONGEST_PASSWORD);
    }
    if (!store.take(login, Tenancy.requiredCounty(), account.id())) {
      throw InvalidInput.at("login", "access.fault.loginTaken");
    }
    store.add(account, login, passwords.encode(account.password()), clock.instant());
    return account.id();
  }

  /** The person of a login, in the county at hand, whoever asks. */
  @Transactional(readOnly = true)
  public Optional<Person> person(String login) {
    return store
        .byLogin(login)
        .filter(account -> !account.closed())
        .map(AccountStore.Known::person);
  }

  /** Who may do something in the county at hand; fifty are enough. */
  @Transactional(readOnly = true)
  public List<Person> holders(Act act) {
    return store.holders(Stream.of(Role.values()).filter(role -> role.may(act)).toList());
  }

  /** The county a login belongs to. */
  @Transactional(readOnly = true)
  public Optional<String> countyOf(String login) {
    return store.countyOf(login.strip().toLowerCase(Locale.ROOT));
  }

  /**
   * The person behind login and password, in the county at hand; empty when they do not fit or the
   * account is closed.
   */
  @Transactional(readOnly = true)
  public Optional<Person> known(String login, String password) {
    return store
        .byLogin(login.strip().toLowerCase(Locale.ROOT))
        .filter(account -> passwords.matches(password, account.passwordHash()) && !account.closed())
        .map(AccountStore.Known::person);
  }
}
