package org.walnut.browser;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** The people of the named world's first county, each signed in once, and somebody who is not. */
final class People {

  static final String COUNTY = "621221";
  static final String PASSWORD = "walnut-2026";

  /** The programme's at the bank: where buyers send money to, and what the statements are of. */
  static final String ACCOUNT = "6222000012345678";

  private record Known(Guest guest, String home) {}

  private final URI house;
  private final Guest nobody;
  private final Map<String, Known> known = new LinkedHashMap<>();

  People(URI house) {
    this.house = house;
    this.nobody = new Guest("nobody", house);
  }

  Guest of(String login) {
    return known(login).guest();
  }

  /** Where somebody begins who has signed in. */
  String home(String login) {
    return known(login).home();
  }

  Guest nobody() {
    return nobody;
  }

  /** Somebody nobody has met yet. */
  Guest stranger(String name) {
    return new Guest(name, house);
  }

  private Known known(String login) {
    return known.computeIfAbsent(login, this::signedIn);
  }

  private Known signedIn(String login) {
    var guest = new Guest(login, house);
    return new Known(guest, guest.signIn(login, PASSWORD));
  }
}
