package org.walnut.house;

import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.shared.Ids;

/** People for tests, signed in without an account. */
public final class People {

  private People() {}

  /** A number that no phone has, another each time. */
  public static String phone() {
    return "000"
        + (10_000_000 + Math.abs(UUID.randomUUID().getLeastSignificantBits() % 89_999_999L));
  }

  public static Person countyStaff() {
    return of(Role.COUNTY_STAFF, new Scope(Scope.Kind.COUNTY, InCheng.COUNTY, null));
  }

  public static Person ofCounty(Role role) {
    return of(role, new Scope(Scope.Kind.COUNTY, InCheng.COUNTY, null));
  }

  /** A town officer, e.g. of Wangmo, 621221108000. */
  public static Person townOfficer(String town) {
    return of(Role.TOWN_OFFICER, new Scope(Scope.Kind.TOWN, town, null));
  }

  public static Person shopKeeper(UUID shop) {
    return of(Role.SHOP_KEEPER, new Scope(Scope.Kind.SHOP, InCheng.COUNTY, shop));
  }

  public static Person buyer() {
    return of(Role.BUYER, new Scope(Scope.Kind.SELF, InCheng.COUNTY, null));
  }

  public static Person of(Role role, Scope scope) {
    var id = Ids.next();
    return new Person(
        id,
        scope.division().substring(0, 6),
        role.name().toLowerCase() + "-" + id.toString().substring(30),
        role.name(),
        role,
        scope,
        role.acts());
  }

  public static Authentication authentication(Person person) {
    return UsernamePasswordAuthenticationToken.authenticated(person, null, List.of());
  }

  /** For MockMvc: the request comes from this person, with the token against forged forms. */
  public static RequestPostProcessor signedIn(Person person) {
    var who = SecurityMockMvcRequestPostProcessors.authentication(authentication(person));
    var form = SecurityMockMvcRequestPostProcessors.csrf();
    return request -> form.postProcessRequest(who.postProcessRequest(request));
  }
}
