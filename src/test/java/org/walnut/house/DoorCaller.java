package org.walnut.house;

import jakarta.servlet.http.Cookie;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.walnut.access.Act;
import org.walnut.access.Person;

/**
 * Somebody before a door: who it is, by session or by token, and what this person may at most do.
 *
 * @param person nobody when null
 */
record DoorCaller(
    String name, @Nullable Person person, @Nullable Cookie session, @Nullable String token) {

  static DoorCaller nobody() {
    return new DoorCaller("nobody", null, null, null);
  }

  /** What the table says this caller finds at the door. */
  DoorAnswer expected(HouseDoor door) {
    if (door.open()) {
      return DoorAnswer.LET_IN;
    } else if (!known(door)) {
      return DoorAnswer.SIGN_IN;
    } else if (door.needs() == null || acts().contains(door.needs())) {
      return DoorAnswer.LET_IN;
    } else {
      return DoorAnswer.FORBIDDEN;
    }
  }

  /**
   * Programs are known by token, people by session; in the county of the address, if it has one.
   */
  private boolean known(HouseDoor door) {
    return person != null
        && (door.forPrograms() ? token != null : session != null)
        && (!door.namesCounty() || person.county().equals(InCheng.COUNTY));
  }

  private Set<Act> acts() {
    return person == null ? Set.of() : person.acts();
  }

  MockHttpServletRequestBuilder comes(MockHttpServletRequestBuilder request) {
    if (session != null) {
      request.cookie(session);
    }
    return token == null ? request : request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
  }

  @Override
  public String toString() {
    return name;
  }
}
