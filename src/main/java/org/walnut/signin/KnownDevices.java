package org.walnut.signin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Knows devices on which somebody came in before by what a cookie says: for each login a random
 * word and a proof that we gave it for this login. Tries on such a device are counted apart, so
 * that nobody elsewhere can make its owner wait.
 */
@Component
public class KnownDevices {

  private static final int MOST = 5;
  private static final String BETWEEN = "~";

  private final SignInSecret secret;

  KnownDevices(SignInSecret secret) {
    this.secret = secret;
  }

  /** The word of this device for this login; empty when it is unknown here. */
  Optional<String> word(@Nullable String cookie, String login) {
    return given(cookie).stream()
        .filter(each -> isFor(each, login))
        .map(each -> each.substring(0, each.indexOf('.')))
        .findFirst();
  }

  /** What the cookie is to say from now on. */
  public String remember(@Nullable String cookie, String login) {
    var given = new ArrayList<>(given(cookie));
    if (word(cookie, login).isEmpty()) {
      var word = UUID.randomUUID().toString();
      given.addFirst(word + "." + secret.mark("device", word, login));
    }
    return String.join(BETWEEN, given.subList(0, Math.min(given.size(), MOST)));
  }

  private boolean isFor(String each, String login) {
    var dot = each.indexOf('.');
    return secret.fits(each.substring(dot + 1), "device", each.substring(0, dot), login);
  }

  private static List<String> given(@Nullable String cookie) {
    return cookie == null
        ? List.of()
        : Arrays.stream(cookie.split(BETWEEN))
            .filter(each -> each.matches("[0-9a-f-]{36}\\.[A-Za-z0-9_-]{43}"))
            .limit(MOST)
            .toList();
  }
}
