package org.walnut.order.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import org.walnut.access.Act;
import org.walnut.access.CurrentPerson;
import org.walnut.access.Person;
import org.walnut.order.Carts;
import org.walnut.shared.Ids;
import org.walnut.tenancy.Tenancy;

/** Finds a visitor's cart: the account's own, or the one named by a cookie before sign-in. */
@Component
class Basket {

  private static final String COOKIE = "walnut_cart";

  private final Carts carts;

  Basket(Carts carts) {
    this.carts = carts;
  }

  /** What was put in before sign-in comes along. */
  Optional<UUID> find(HttpServletRequest request, HttpServletResponse response) {
    var guest = cookie(request);
    var buyer = buyer();
    if (buyer.isPresent() && guest.isPresent()) {
      carts.adopt(guest.get(), buyer.get().id());
      write(response, "", Duration.ZERO);
    }
    return buyer.map(Person::id).or(() -> guest);
  }

  UUID findOrMake(HttpServletRequest request, HttpServletResponse response) {
    return find(request, response).orElseGet(() -> made(response));
  }

  private static UUID made(HttpServletResponse response) {
    var cart = Ids.next();
    write(response, cart.toString(), Duration.ofDays(90));
    return cart;
  }

  private static Optional<Person> buyer() {
    return CurrentPerson.get()
        .filter(person -> person.may(Act.BUY) && person.county().equals(Tenancy.requiredCounty()));
  }

  private static Optional<UUID> cookie(HttpServletRequest request) {
    try {
      return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
          .map(cookie -> UUID.fromString(cookie.getValue()));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private static void write(HttpServletResponse response, String cart, Duration life) {
    var cookie =
        ResponseCookie.from(COOKIE, cart)
            .path("/")
            .httpOnly(true)
            .sameSite("Lax")
            .maxAge(life)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
