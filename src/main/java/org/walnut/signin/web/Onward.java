package org.walnut.signin.web;

import java.net.URI;
import org.walnut.access.Person;

/** Where somebody goes on to after coming in: never out of Walnut. */
final class Onward {

  private Onward() {}

  /**
   * Of the address that was asked for only path and query are followed: the host in it is what the
   * caller said.
   */
  static String within(String asked, Person person) {
    try {
      var address = URI.create(asked);
      var path = address.getRawPath();
      return path == null || !path.startsWith("/") || path.startsWith("//") || path.contains("\\")
          ? person.home()
          : path + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    } catch (IllegalArgumentException odd) {
      return person.home();
    }
  }
}
