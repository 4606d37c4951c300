package org.walnut.staff.web;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.walnut.access.AccountCard;
import org.walnut.staff.InvitationCard;
import org.walnut.staff.InvitationState;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** An account as its page shows it. */
public record AccountDetails(
    String path,
    String login,
    String name,
    String role,
    String reach,
    boolean password,
    boolean closed,
    String opened,
    String invitation,
    boolean invited,
    boolean secondProof,
    boolean vouchDue,
    int sessions,
    String history) {

  static AccountDetails of(
      AccountCard account,
      Optional<InvitationCard> invitation,
      boolean secondProof,
      boolean vouchDue,
      int sessions,
      Instant now) {
    @Nullable InvitationState state = invitation.map(card -> card.state(now)).orElse(null);
    return new AccountDetails(
        "/accounts/" + account.id(),
        account.login(),
        account.displayName(),
        Words.label(account.role()),
        Words.label(account.scope().kind()) + " " + account.scope().division(),
        account.hasPassword(),
        account.closed(),
        Show.time(account.openedAt()),
        state == null ? "" : Words.label(state) + " · " + Show.time(invitation.get().expiresAt()),
        state == InvitationState.OPEN,
        secondProof,
        vouchDue,
        sessions,
        "/activities?subject=" + account.id());
  }
}
