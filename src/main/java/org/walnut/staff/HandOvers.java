package org.walnut.staff;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.AccountLife;
import org.walnut.access.StaffAccounts;
import org.walnut.audit.Activities;
import org.walnut.shared.Refused;

/**
 * Hands the post of an account to another person: the old account is closed, the new one has the
 * same role and reach. Work that waits goes by role and reach, so it waits for the new one.
 */
@Service
public class HandOvers {

  private final AccountLife accounts;
  private final StaffAccounts staff;
  private final Invitations invitations;
  private final Activities activities;

  HandOvers(
      AccountLife accounts, StaffAccounts staff, Invitations invitations, Activities activities) {
    this.accounts = accounts;
    this.staff = staff;
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
    var invited = invitations.again(staff.succeed(from, to.login(), to.displayName()));
    activities.record(
        "staff.handedOver", "account", account, from.login(), from.login() + " → " + to.login());
    return invited;
  }
}
