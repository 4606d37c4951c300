package org.walnut.staff;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.AccountCard;
import org.walnut.access.AccountLife;
import org.walnut.access.Passwords;
import org.walnut.audit.Activities;
import org.walnut.shared.Refused;

/** The invitations of the county at hand that can be accepted, found by the hash of their token. */
@Component
class OpenInvitations {

  private final InvitationStore store;
  private final AccountLife accounts;
  private final Passwords passwords;
  private final Activities activities;
  private final Clock clock;

  OpenInvitations(
      InvitationStore store,
      AccountLife accounts,
      Passwords passwords,
      Activities activities,
      Clock clock) {
    this.store = store;
    this.accounts = accounts;
    this.passwords = passwords;
    this.activities = activities;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  AccountCard account(String hash) {
    return account(invitation(hash));
  }

  @Transactional
  AccountCard accept(String hash, String password) {
    var invitation = invitation(hash);
    var account = account(invitation);
    passwords.set(account, password);
    if (!store.accept(invitation.id(), clock.instant())) {
      throw refusal();
    }
    activities.record("staff.accepted", "account", account.id(), account.login(), null);
    return account;
  }

  private InvitationCard invitation(String hash) {
    return store.byHash(hash).orElseThrow(OpenInvitations::refusal);
  }

  private AccountCard account(InvitationCard invitation) {
    var account = accounts.card(invitation.account());
    if (account.closed() || invitation.state(clock.instant()) != InvitationState.OPEN) {
      throw refusal();
    }
    return account;
  }

  /** Nobody who holds no open invitation learns whether there ever was one. */
  static Refused refusal() {
    return new Refused("staff.problem.invitation");
  }
}
