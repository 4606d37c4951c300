package org.walnut.staff;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.AccountLife;
import org.walnut.access.NewStaff;
import org.walnut.access.StaffAccounts;
import org.walnut.audit.Activities;
import org.walnut.shared.Ids;
import org.walnut.shared.Refused;
import org.walnut.tenancy.Tenancy;

/**
 * Invites people to their accounts: they choose their password themselves, with a link that works
 * once and for seven days. The same link opens the way in again for who lost theirs.
 */
@Service
public class Invitations {

  private static final Duration LIFE = Duration.ofDays(7);

  private final InvitationStore store;
  private final StaffAccounts staff;
  private final AccountLife accounts;
  private final Vouching vouching;
  private final Activities activities;
  private final Clock clock;

  Invitations(
      InvitationStore store,
      StaffAccounts staff,
      AccountLife accounts,
      Vouching vouching,
      Activities activities,
      Clock clock) {
    this.store = store;
    this.staff = staff;
    this.accounts = accounts;
    this.vouching = vouching;
    this.activities = activities;
    this.clock = clock;
  }

  /** Opens an account that nobody can come into yet, and invites its owner. */
  @Transactional
  public Invited invite(NewStaff person) {
    return again(staff.engage(person));
  }

  /** Invites the owner of an account anew; an older invitation that is open ends. */
  @Transactional
  public Invited again(UUID account) {
    var card = accounts.card(account);
    if (card.closed()) {
      throw new Refused("access.problem.closed", card.login());
    }
    if (!card.role().staff()) {
      throw new Refused("staff.problem.buyer");
    }
    var now = clock.instant();
    store.withdraw(account, now);
    var token = InvitationToken.fresh(Tenancy.requiredCounty());
    var invitation = new InvitationCard(Ids.next(), account, now, now.plus(LIFE), null, null);
    store.add(invitation, token.hash());
    vouching.letIn(account);
    activities.record("staff.invited", "account", account, card.login(), null);
    return new Invited(account, token.text(), invitation.expiresAt());
  }

  /** Ends an open invitation; where there is none it does no harm. */
  @Transactional
  public void withdraw(UUID account) {
    var card = accounts.card(account);
    if (store.withdraw(account, clock.instant())) {
      activities.record("staff.invitationWithdrawn", "account", account, card.login(), null);
    }
  }

  /** The newest invitation of an account. */
  @Transactional(readOnly = true)
  public Optional<InvitationCard> latest(UUID account) {
    return store.latest(account);
  }
}
