package org.walnut.signin.web;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.walnut.signin.Challenge;
import org.walnut.signin.Passkeys;

/** Keeps a challenge in the session that asked for it, until it is answered: once. */
final class Challenges {

  private Challenges() {}

  static Map<String, Object> kept(HttpSession session, Passkeys.Asked asked) {
    session.setAttribute(Challenge.ATTRIBUTE, asked.challenge());
    return asked.options();
  }

  static @Nullable Challenge taken(HttpSession session) {
    var challenge = session.getAttribute(Challenge.ATTRIBUTE);
    session.removeAttribute(Challenge.ATTRIBUTE);
    return challenge instanceof Challenge asked ? asked : null;
  }
}
