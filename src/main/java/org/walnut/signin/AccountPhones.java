package org.walnut.signin;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Accounts;
import org.walnut.access.Passwords;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.message.Channel;
import org.walnut.message.Messages;
import org.walnut.message.NewMessage;
import org.walnut.message.OwnPhones;
import org.walnut.message.RecipientKind;
import org.walnut.shared.Refused;

/** Knows the phones of accounts; a phone that is no longer one's own is told so. */
@Service
public class AccountPhones implements OwnPhones {

  private final AccountPhoneStore store;
  private final Accounts accounts;
  private final Passwords passwords;
  private final Messages messages;
  private final Activities activities;
  private final Clock clock;

  AccountPhones(
      AccountPhoneStore store,
      Accounts accounts,
      Passwords passwords,
      Messages messages,
      Activities activities,
      Clock clock) {
    this.store = store;
    this.accounts = accounts;
    this.passwords = passwords;
    this.messages = messages;
    this.activities = activities;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Optional<PhoneNumber> of(UUID account) {
    return store.of(account);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<String> ownPhone(UUID account) {
    return store.of(account).map(PhoneNumber::value);
  }

  /** Gives an account this phone instead of the one it had. */
  @Transactional
  public void bind(UUID account, String bookName, PhoneNumber phone) {
    var before = store.of(account);
    if (before.filter(phone::equals).isPresent()) {
      return;
    }
    store.put(account, phone, clock.instant());
    before.ifPresent(old -> tell(account, old));
    activities.record("signin.phoneBound", "account", account, bookName, null);
  }

  /** Where there is none it does no harm. */
  @Transactional
  public void release(UUID account, String bookName) {
    var before = store.of(account);
    if (store.remove(account)) {
      before.ifPresent(old -> tell(account, old));
      activities.record("signin.phoneReleased", "account", account, bookName, null);
    }
  }

  /** The owner gives it up; not by who would stay outside, having no other way in. */
  @Transactional
  public void giveUp(Person me) {
    if (!passwords.has(me)) {
      throw new Refused("signin.problem.onlyWay");
    }
    release(me.id(), me.bookName());
  }

  /**
   * Who comes in with this phone alone: villagers and buyers with an open account. For staff a
   * phone is only the second proof.
   */
  @Transactional(readOnly = true)
  public List<Person> owners(PhoneNumber phone) {
    return all(phone).stream().filter(person -> !person.role().staff()).toList();
  }

  @Transactional(readOnly = true)
  List<String> logins(PhoneNumber phone) {
    return all(phone).stream().map(Person::login).toList();
  }

  private List<Person> all(PhoneNumber phone) {
    return store.accounts(phone).stream()
        .flatMap(account -> accounts.person(account).stream())
        .toList();
  }

  private void tell(UUID account, PhoneNumber old) {
    messages.send(
        new NewMessage(
                SignInTemplates.MOVED,
                Channel.SMS,
                RecipientKind.ACCOUNT,
                account,
                Map.of(),
                "/my/sign-in")
            .toPhone(old.value()));
  }
}
