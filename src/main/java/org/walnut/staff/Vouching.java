package org.walnut.staff;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.AccountCard;
import org.walnut.access.AccountChanged;
import org.walnut.access.AccountLife;
import org.walnut.access.AccountOpened;
import org.walnut.access.Act;
import org.walnut.access.CurrentPerson;
import org.walnut.access.Person;
import org.walnut.approval.MayDecide;
import org.walnut.audit.Activities;
import org.walnut.shared.Refused;

/**
 * Makes sure that a second person is not the first: whoever was let into an account by a colleague
 * decides about dangerous acts once another colleague has vouched that it is they who come in.
 */
@Service
@Transactional
public class Vouching implements MayDecide {

  private final VouchStore store;
  private final AccountLife accounts;
  private final Activities activities;
  private final Clock clock;

  Vouching(VouchStore store, AccountLife accounts, Activities activities, Clock clock) {
    this.store = store;
    this.accounts = accounts;
    this.activities = activities;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Set<UUID> notYet() {
    return store.unvouched();
  }

  /** Whether it matters for this account, and nobody has done it yet. */
  @Transactional(readOnly = true)
  public boolean isDue(AccountCard account) {
    return !account.closed()
        && account.role().may(Act.APPROVE_DANGEROUS)
        && !store.lettersIn(account.id()).isEmpty();
  }

  /** Done twice does no harm. */
  public void vouch(UUID account, Person me) {
    var card = accounts.card(account);
    if (me.id().equals(account)) {
      throw new Refused("access.problem.self");
    }
    if (!isDue(card)) {
      return;
    }
    if (store.lettersIn(account).contains(me.id())) {
      throw new Refused("staff.problem.letIn", card.login());
    }
    if (store.unvouched().contains(me.id())) {
      throw new Refused("approval.problem.unvouched");
    }
    store.vouch(account, me.id(), clock.instant());
    activities.record("staff.vouched", "account", account, card.bookName(), null);
  }

  /** The person at hand could come into the account from now on; Walnut's operator anyway. */
  void letIn(UUID account) {
    CurrentPerson.get().ifPresent(by -> store.letIn(account, by.id(), clock.instant()));
  }

  @EventListener
  void on(AccountOpened event) {
    letIn(event.account());
  }

  @EventListener
  void on(AccountChanged event) {
    if (event.change() != AccountChanged.Change.CLOSED) {
      letIn(event.account());
    }
  }
}
