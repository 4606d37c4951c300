package org.walnut.staff;

import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.walnut.access.AccountCard;
import org.walnut.signin.Sessions;
import org.walnut.tenancy.Tenancy;

/** Lets somebody who was invited choose a password, in whichever county the invitation is of. */
@Service
public class Acceptance {

  private final OpenInvitations invitations;
  private final Sessions sessions;

  Acceptance(OpenInvitations invitations, Sessions sessions) {
    this.invitations = invitations;
    this.sessions = sessions;
  }

  /** Whose account it is; refused when the token opens nothing, whatever the reason. */
  public AccountCard look(String token) {
    return within(token, known -> invitations.account(known.hash()));
  }

  /** Sets the password and ends the invitation and every session of before. */
  public void accept(String token, String password) {
    var account = within(token, known -> invitations.accept(known.hash(), password));
    sessions.endOthers(account.id(), null);
  }

  private static AccountCard within(String text, Function<InvitationToken, AccountCard> work) {
    var token = InvitationToken.read(text).orElseThrow(OpenInvitations::refusal);
    return Tenancy.within(token.county(), () -> work.apply(token));
  }
}
