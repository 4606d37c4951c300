package org.walnut.chain;

import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.walnut.access.Accounts;
import org.walnut.access.NewAccount;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.shared.Ids;
import org.walnut.tenancy.Tenancy;

/** Opens the accounts of the seven people of a chain, and of the county office that helps them. */
@TestComponent
class Staff {

  static final String PASSWORD = "walnut-in-shell";

  private final Accounts accounts;

  Staff(Accounts accounts) {
    this.accounts = accounts;
  }

  /** The seven and the office; the shop is opened by them later. */
  void engage(Town town, UUID shop) {
    Tenancy.within(
        Town.COUNTY,
        () -> {
          var county = new Scope(Scope.Kind.COUNTY, Town.COUNTY, null);
          open(town, "office", Role.COUNTY_STAFF, county);
          open(town, "officer", Role.TOWN_OFFICER, new Scope(Scope.Kind.TOWN, town.code(), null));
          open(town, "keeper", Role.SHOP_KEEPER, new Scope(Scope.Kind.SHOP, Town.COUNTY, shop));
          open(town, "inspector", Role.INSPECTOR, county);
          open(town, "warehouse", Role.WAREHOUSE_KEEPER, county);
          open(town, "buyer", Role.BUYER, new Scope(Scope.Kind.SELF, Town.COUNTY, null));
          open(town, "finance", Role.FINANCE, county);
          open(town, "auditor", Role.AUDITOR, county);
        });
  }

  private void open(Town town, String who, Role role, Scope scope) {
    accounts.open(new NewAccount(Ids.next(), town.login(who), PASSWORD, who, role, scope));
  }
}
