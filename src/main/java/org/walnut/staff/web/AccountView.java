package org.walnut.staff.web;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.access.AccountLife;
import org.walnut.signin.SecondProofs;
import org.walnut.signin.Sessions;
import org.walnut.staff.Invitations;
import org.walnut.staff.Vouching;

/** Brings together what the page of an account shows. */
@Component
class AccountView {

  private final AccountLife accounts;
  private final Invitations invitations;
  private final Sessions sessions;
  private final SecondProofs proofs;
  private final Vouching vouching;
  private final Clock clock;

  AccountView(
      AccountLife accounts,
      Invitations invitations,
      Sessions sessions,
      SecondProofs proofs,
      Vouching vouching,
      Clock clock) {
    this.accounts = accounts;
    this.invitations = invitations;
    this.sessions = sessions;
    this.proofs = proofs;
    this.vouching = vouching;
    this.clock = clock;
  }

  AccountDetails of(UUID account) {
    var card = accounts.card(account);
    return AccountDetails.of(
        card,
        invitations.latest(account),
        proofs.means(account).any(),
        vouching.isDue(card),
        sessions.of(account).size(),
        clock.instant());
  }
}
