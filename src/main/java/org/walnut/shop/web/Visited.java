package org.walnut.shop.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import org.walnut.access.CurrentPerson;
import org.walnut.access.Person;
import org.walnut.county.Divisions;
import org.walnut.shared.NotFound;

/** Remembers in a cookie whose market was visited last, for the links that name no county. */
@Component
class Visited {

  private static final String COOKIE = "walnut_county";

  private final Divisions divisions;

  Visited(Divisions divisions) {
    this.divisions = divisions;
  }

  /** The county of the person signed in, else of the last visit; empty on a first visit. */
  Optional<String> last(HttpServletRequest request) {
    return CurrentPerson.get()
        .map(Person::county)
        .or(() ->
            Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(cookie -> cookie.getValue()))
        .filter(this::known);
  }

  /** Refuses the market of a county that is not here. */
  void remember(String county, HttpServletResponse response) {
    if (!known(county)) {
      throw new NotFound("shop.market", county);
    }
    var cookie =
        ResponseCookie.from(COOKIE, county)
            .path("/")
            .httpOnly(true)
            .sameSite("Lax")
            .maxAge(Duration.ofDays(90))
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  private boolean known(String county) {
    return divisions.counties().stream().anyMatch(each -> each.code().equals(county));
  }
}
