package org.walnut.access;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.InvalidInput;
import org.walnut.tenancy.Tenancy;

/** Opens accounts and knows whose they are. */
@Service
public class Accounts {

  private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");

  private final AccountStore store;
  private final Passwords passwords;
  private final Clock clock;

  Accounts(AccountStore store, Passwords passwords, Clock clock) {
    this.store = store;
    this.passwords = passwords;
    this.clock = clock;
  }

  /** Opens an account in the county at hand. */
  @Transactional
  public UUID open(NewAccount account) {
    return open(account, false);
  }

  /**
   * Opens an account of the invented world, whose one password is printed at every start and would
   * be refused to anybody real.
   */
  @Transactional
  public UUID openInvented(NewAccount account) {
    return open(account, true);
  }

  private UUID open(NewAccount account, boolean invented) {
    var login = account.login().strip().toLowerCase(Locale.ROOT);
    if (!LOGIN.matcher(login).matches()) {
      throw InvalidInput.at("login", "access.fault.login");
    }
    @Nullable String password = account.password();
    var hash = password == null ? "" : hash(account, login, password, invented);
    if (!store.take(login, Tenancy.requiredCounty(), account.id())) {
      throw InvalidInput.at("login", "access.fault.loginTaken");
    }
    store.add(account, login, hash, clock.instant());
    return account.id();
  }

  private String hash(NewAccount account, String login, String password, boolean invented) {
    return invented
        ? passwords.unchecked(password)
        : passwords.hash(login, account.displayName(), password);
  }

  /** The person of a login, in the county at hand, whoever asks. */
  @Transactional(readOnly = true)
  public Optional<Person> person(String login) {
    return store
        .byLogin(login)
        .filter(account -> !account.closed())
        .map(AccountStore.Known::person);
  }

  /** Everybody with an open account who works here. */
  List<Person> staff() {
    return store.staff().stream().map(AccountStore.Known::person).toList();
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

  /** The person of an account, in the county at hand, while it is open. */
  @Transactional(readOnly = true)
  public Optional<Person> person(UUID account) {
    return store.byId(account).filter(known -> !known.closed()).map(AccountStore.Known::person);
  }
}
