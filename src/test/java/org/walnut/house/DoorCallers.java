package org.walnut.house;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.walnut.access.Accounts;
import org.walnut.access.Act;
import org.walnut.access.NewAccount;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.access.Tokens;
import org.walnut.shared.Ids;
import org.walnut.tenancy.Tenancy;

/** Opens an account of each role, and comes with a session of it and with a token. */
final class DoorCallers {

  private static final String OTHER_COUNTY = "522731";

  private final Accounts accounts;
  private final Tokens tokens;
  private final Sessions sessions;
  private final Map<Role, Person> known = new EnumMap<>(Role.class);

  DoorCallers(Accounts accounts, Tokens tokens, Sessions sessions) {
    this.accounts = accounts;
    this.tokens = tokens;
    this.sessions = sessions;
  }

  List<DoorCaller> all() {
    var callers = new ArrayList<DoorCaller>();
    callers.add(DoorCaller.nobody());
    callers.add(new DoorCaller("somebody with a forged token", null, null, forged()));
    for (var role : Role.values()) {
      var person = person(role, InCheng.COUNTY);
      callers.add(new DoorCaller(role.name(), person, session(person), token(person, Set.of())));
    }
    for (var role : List.of(Role.COUNTY_STAFF, Role.BUYER)) {
      var stranger = person(role, OTHER_COUNTY);
      var token = token(stranger, Set.of());
      callers.add(new DoorCaller(role + " of another county", stranger, session(stranger), token));
    }
    var centre = person(Role.COUNTY_STAFF, InCheng.COUNTY);
    callers.add(new DoorCaller("a session alone", centre, session(centre), null));
    callers.add(new DoorCaller("a token alone", centre, null, token(centre, Set.of())));
    callers.add(narrowed(centre));
    return callers;
  }

  /** Somebody of this county whom the table lets in here, with a new session and a new token. */
  DoorCaller whoMay(HouseDoor door) {
    var role =
        Arrays.stream(Role.values())
            .filter(each -> door.needs() == null || each.acts().contains(door.needs()))
            .findFirst()
            .orElseThrow();
    var person = known.computeIfAbsent(role, each -> person(each, InCheng.COUNTY));
    return new DoorCaller(role.name(), person, session(person), token(person, Set.of()));
  }

  /** A token for two acts, of which the role of its person has only one. */
  private DoorCaller narrowed(Person centre) {
    var token = token(centre, Set.of(Act.READ_HOUSEHOLDS, Act.BUY));
    var left =
        new Person(
            centre.id(),
            centre.county(),
            centre.login(),
            centre.displayName(),
            centre.role(),
            centre.scope(),
            Set.of(Act.READ_HOUSEHOLDS));
    return new DoorCaller("a narrowed token", left, null, token);
  }

  private String token(Person person, Set<Act> acts) {
    return Tenancy.within(
            person.county(), () -> tokens.issue(person, "doors", acts, Duration.ofDays(1)))
        .token();
  }

  private Cookie session(Person person) {
    return sessions.of(person);
  }

  private Person person(Role role, String county) {
    var login = "door-" + Ids.next().toString().substring(24);
    var kind = role.scopeKind();
    var division =
        switch (kind) {
          case TOWN -> county + "108000";
          case VILLAGE, STATION -> county + "108203";
          case COUNTY, SHOP, SELF -> county;
        };
    var subject =
        kind == Scope.Kind.SHOP || kind == Scope.Kind.STATION || role == Role.VILLAGER
            ? UUID.randomUUID()
            : null;
    return Tenancy.within(
        county,
        () -> {
          accounts.open(
              new NewAccount(
                  Ids.next(),
                  login,
                  "door of " + login,
                  login,
                  role,
                  new Scope(kind, division, subject)));
          return accounts.person(login).orElseThrow();
        });
  }

  private static String forged() {
    return "wn_" + InCheng.COUNTY + "_" + "A".repeat(43);
  }
}
