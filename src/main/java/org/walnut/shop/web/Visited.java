package org.walnut.shop.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.walnut.access.CurrentPerson;
import org.walnut.access.Person;
import org.walnut.county.Divisions;
import org.walnut.shared.NotFound;
import org.walnut.web.SafeCookie;

/** Remembers in a cookie whose market was visited last, for the links that name no county. */
@Component
class Visited {

  private static final String COOKIE = "walnut_county";
  private static final Duration REMEMBERED = Duration.ofDays(90);

  private final Divisions divisions;

  Visited(Divisions divisions) {
    this.divisions = divisions;
  }

  /** The county of the person signed in, else of the last visit; empty on a first visit. */
  Optional<String> last(HttpServletRequest request) {
    return CurrentPerson.get()
        .map(Person::county)
        .or(() -> SafeCookie.read(request, COOKIE))
        .filter(this::known);
  }

  /** Refuses the market of a county that is not here. */
  void remember(String county, HttpServletRequest request, HttpServletResponse response) {
    if (!known(county)) {
      throw new NotFound("shop.market", county);
    }
    SafeCookie.write(request, response, COOKIE, county, REMEMBERED);
  }

  private boolean known(String county) {
    return divisions.counties().stream().anyMatch(each -> each.code().equals(county));
  }
}
