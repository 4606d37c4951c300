package org.walnut.standard;

import org.walnut.access.Accounts;
import org.walnut.access.NewAccount;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.shared.Ids;

/** People with accounts, for tests of whom standards bind. */
public final class Clerk {

  private Clerk() {}

  public static Person open(Accounts accounts, Role role, Scope.Kind kind, String division) {
    var id = Ids.next();
    var login = "clerk-" + id.toString().substring(24);
    accounts.open(
        new NewAccount(
            id,
            login,
            "under the old tree",
            "Clerk " + login,
            role,
            new Scope(kind, division, kind == Scope.Kind.STATION ? id : null)));
    return accounts.person(login).orElseThrow();
  }
}
