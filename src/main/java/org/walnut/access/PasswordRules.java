package org.walnut.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.walnut.shared.InvalidInput;

/**
 * What a password must be: long enough, none of the commonest, not made of words that anybody would
 * try here. Nothing is asked of its letters and digits, which only makes people write it down.
 */
@Component
class PasswordRules {

  static final int LONGEST = 128;
  private static final int SHORTEST = 8;
  private static final String COMMONEST = "/access/common-passwords.txt";

  private final Set<String> commonest = commonest();

  private final ContextWords context;

  PasswordRules(ContextWords context) {
    this.context = context;
  }

  void check(String login, String displayName, String password) {
    var length = password.codePointCount(0, password.length());
    if (length < SHORTEST || length > LONGEST) {
      throw InvalidInput.at("password", "access.fault.password", SHORTEST, LONGEST);
    }
    var plain = password.strip().toLowerCase(Locale.ROOT);
    if (plain.equals(login.strip().toLowerCase(Locale.ROOT))) {
      throw InvalidInput.at("password", "access.fault.passwordIsLogin");
    }
    if (commonest.contains(plain)) {
      throw InvalidInput.at("password", "access.fault.passwordIsCommon");
    }
    if (context.make(plain, login, displayName)) {
      throw InvalidInput.at("password", "access.fault.passwordIsOurs");
    }
  }

  private static Set<String> commonest() {
    var file = Objects.requireNonNull(PasswordRules.class.getResourceAsStream(COMMONEST));
    try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines.lines().collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
