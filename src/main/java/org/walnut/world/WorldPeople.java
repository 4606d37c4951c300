package org.walnut.world;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.walnut.access.Accounts;
import org.walnut.access.CurrentPerson;
import org.walnut.access.NewAccount;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.world.WorldFile.Row;

/** The people of the world: one login at least for each role, all with the same password. */
@Component
class WorldPeople {

  static final String PASSWORD = "walnut-2026";

  private final Accounts accounts;

  WorldPeople(Accounts accounts) {
    this.accounts = accounts;
  }

  void settle(WorldFile file) {
    for (var row : file.rows("people.csv")) {
      if (accounts.person(row.text("login")).isEmpty()) {
        accounts.openInvented(
            new NewAccount(
                file.id("account", row.text("login")),
                row.text("login"),
                PASSWORD,
                row.text("display_name_zh"),
                role(row),
                scope(file, row)));
      }
    }
  }

  /** Does work as the first person of a role. */
  <T> T as(WorldFile file, Role role, Supplier<T> work) {
    return CurrentPerson.acting(of(file, role), work);
  }

  Person of(WorldFile file, Role role) {
    return of(file, role, 0);
  }

  /** The second of a role, for what takes two persons. */
  Person second(WorldFile file, Role role) {
    return of(file, role, 1);
  }

  private Person of(WorldFile file, Role role, int before) {
    return file.rows("people.csv").stream()
        .filter(row -> role(row) == role)
        .skip(before)
        .findFirst()
        .map(row -> person(row.text("login")))
        .orElseThrow();
  }

  /** The keeper of a shop. */
  Person keeper(WorldFile file, String shop) {
    return file.rows("people.csv").stream()
        .filter(row -> role(row) == Role.SHOP_KEEPER && row.text("scope").equals(shop))
        .findFirst()
        .map(row -> person(row.text("login")))
        .orElseThrow();
  }

  Person person(String login) {
    return accounts.person(login).orElseThrow();
  }

  private static Role role(Row row) {
    return Role.valueOf(row.text("role"));
  }

  private static Scope scope(WorldFile file, Row row) {
    var scope = row.text("scope");
    return switch (role(row).scopeKind()) {
      case COUNTY -> new Scope(Scope.Kind.COUNTY, file.county(), null);
      case TOWN -> new Scope(Scope.Kind.TOWN, scope, null);
      case VILLAGE -> new Scope(Scope.Kind.VILLAGE, scope, null);
      case SHOP -> new Scope(Scope.Kind.SHOP, file.county(), file.id("shop", scope));
      case STATION -> new Scope(Scope.Kind.STATION, scope, file.id("station", scope));
      case SELF -> new Scope(Scope.Kind.SELF, file.county(), null);
    };
  }
}
