package org.walnut.staff.web;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.access.AccountLife;
import org.walnut.signin.SecondProofs;
import org.walnut.signin.Sessions;
import org.walnut.staff.Invitations;

/** Brings together what the page of an account shows. */
@Component
class AccountView {

  private final AccountLife accounts;
  private final Invitations invitations;
  private final Sessions sessions;
  private final SecondProofs proofs;
  private final Clock clock;

  AccountView(
      AccountLife accounts,
      Invitations invitations,
      Sessions sessions,
      SecondProofs proofs,
      Clock clock) {
    this.accounts = accounts;
    this.invitations = invitations;
    this.sessions = sessions;
    this.proofs = proofs;
    this.clock = clock;
  }

  AccountDetails of(UUID account) {
    return AccountDetails.of(
        accounts.card(account),
        invitations.latest(account),
        proofs.means(account).any(),
        sessions.of(account).size(),
        clock.instant());
  }
}
