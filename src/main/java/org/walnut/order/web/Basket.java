package org.walnut.order.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.access.Act;
import org.walnut.access.CurrentPerson;
import org.walnut.access.Person;
import org.walnut.order.Carts;
import org.walnut.shared.Ids;
import org.walnut.tenancy.Tenancy;
import org.walnut.web.SafeCookie;

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
      SafeCookie.write(request, response, COOKIE, "", Duration.ZERO);
    }
    return buyer.map(Person::id).or(() -> guest);
  }

  UUID findOrMake(HttpServletRequest request, HttpServletResponse response) {
    return find(request, response).orElseGet(() -> made(request, response));
  }

  private static UUID made(HttpServletRequest request, HttpServletResponse response) {
    var cart = Ids.next();
    SafeCookie.write(request, response, COOKIE, cart.toString(), Duration.ofDays(90));
    return cart;
  }

  private static Optional<Person> buyer() {
    return CurrentPerson.get()
        .filter(person -> person.may(Act.BUY) && person.county().equals(Tenancy.requiredCounty()));
  }

  private static Optional<UUID> cookie(HttpServletRequest request) {
    try {
      return SafeCookie.read(request, COOKIE).map(UUID::fromString);
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }
}
