package org.walnut.access;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;
import org.walnut.tenancy.Tenancy;

/** Closes accounts of the county at hand, opens them again and gives them another post. */
@Service
public class AccountLife {

  private final AccountStore store;
  private final Posts posts;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AccountLife(AccountStore store, Posts posts, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.posts = posts;
    this.events = events;
    this.clock = clock;
  }

  /** Nobody comes in any more with it, and who is in is out. */
  @Transactional
  public Person close(UUID account) {
    var person = known(account).person();
    notOneself(person);
    if (!store.close(account, clock.instant())) {
      throw new Refused("access.account.closedAlready");
    }
    events.publishEvent(new AccountChanged(account));
    return person;
  }

  @Transactional
  public Person reopen(UUID account) {
    var person = known(account).person();
    if (!store.reopen(account)) {
      throw new Refused("access.account.openAlready");
    }
    return person;
  }

  /** Another role or another reach; who is in has to come in again. */
  @Transactional
  public Person move(UUID account, NewPost post) {
    var before = known(account).person();
    if (!before.role().staff()) {
      throw new Refused("access.account.noStaff");
    }
    notOneself(before);
    store.post(account, post.role(), posts.scope(post));
    events.publishEvent(new AccountChanged(account));
    return known(account).person();
  }

  /** The person of an account of this county, open or closed. */
  @Transactional(readOnly = true)
  public Person person(UUID account) {
    return known(account).person();
  }

  /** Who takes away their own right could not give it back. */
  private static void notOneself(Person person) {
    if (CurrentPerson.get().map(Person::id).equals(Optional.of(person.id()))) {
      throw new Refused("access.account.oneself");
    }
  }

  private AccountStore.Known known(UUID account) {
    Tenancy.requiredCounty();
    return store.byId(account).orElseThrow(() -> new NotFound("access.account", account));
  }
}
