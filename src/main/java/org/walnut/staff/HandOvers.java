package org.walnut.staff;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.AccountCard;
import org.walnut.access.AccountLife;
import org.walnut.access.NewStaff;
import org.walnut.access.Scope;
import org.walnut.audit.Activities;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Refused;

/**
 * Hands the post of an account to another person: the old account is closed, the new one has the
 * same role and reach. Work that waits goes by role and reach, so it waits for the new one.
 */
@Service
public class HandOvers {

  private final AccountLife accounts;
  private final Invitations invitations;
  private final Activities activities;

  HandOvers(AccountLife accounts, Invitations invitations, Activities activities) {
    this.accounts = accounts;
    this.invitations = invitations;
    this.activities = activities;
  }

  @Transactional
  public Invited handOver(UUID account, HandOver to) {
    var from = accounts.card(account);
    if (from.closed()) {
      throw new Refused("access.problem.closed", from.login());
    }
    accounts.close(account, to.why());
    var invited = invitations.invite(successor(from, to));
    activities.record(
        "staff.handedOver", "account", account, from.login(), from.login() + " → " + to.login());
    return invited;
  }

  private static NewStaff successor(AccountCard from, HandOver to) {
    var scope = from.scope();
    var placed = scope.kind() == Scope.Kind.TOWN || scope.kind() == Scope.Kind.VILLAGE;
    return new NewStaff(
        null,
        to.login(),
        null,
        to.displayName(),
        from.role(),
        placed ? new DivisionCode(scope.division()) : null,
        scope.shop());
  }
}
