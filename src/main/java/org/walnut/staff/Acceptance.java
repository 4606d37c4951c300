package org.walnut.staff;

import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.walnut.access.AccountCard;
import org.walnut.signin.SecondProofs;
import org.walnut.signin.WaysIn;
import org.walnut.tenancy.Tenancy;

/** Lets somebody who was invited choose a password, in whichever county the invitation is of. */
@Service
public class Acceptance {

  private final OpenInvitations invitations;
  private final WaysIn ways;
  private final SecondProofs proofs;

  Acceptance(OpenInvitations invitations, WaysIn ways, SecondProofs proofs) {
    this.invitations = invitations;
    this.ways = ways;
    this.proofs = proofs;
  }

  /** Whose account it is; refused when the token opens nothing, whatever the reason. */
  public AccountCard look(String token) {
    return within(token, known -> invitations.account(known.hash()));
  }

  /** Sets the password and ends the invitation and every session and token of before. */
  public void accept(String token, String password) {
    within(
        token,
        known -> {
          var account = invitations.accept(known.hash(), password);
          ways.shut(account.id(), null);
          proofs.letSetFirst(account.id());
          return account;
        });
  }

  private static AccountCard within(String text, Function<InvitationToken, AccountCard> work) {
    var token = InvitationToken.read(text).orElseThrow(OpenInvitations::refusal);
    return Tenancy.within(token.county(), () -> work.apply(token));
  }
}
