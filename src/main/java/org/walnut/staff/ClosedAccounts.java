package org.walnut.staff;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.walnut.access.AccountChanged;

/**
 * Whoever was invited to an account that is closed meanwhile stays outside, also when it is opened
 * again.
 */
@Component
class ClosedAccounts {

  private final Invitations invitations;

  ClosedAccounts(Invitations invitations) {
    this.invitations = invitations;
  }

  @EventListener
  void on(AccountChanged event) {
    if (event.change() == AccountChanged.Change.CLOSED) {
      invitations.withdraw(event.account());
    }
  }
}
