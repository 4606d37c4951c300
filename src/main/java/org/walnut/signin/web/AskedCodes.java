package org.walnut.signin.web;

import jakarta.servlet.http.HttpSession;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.walnut.signin.AskedCode;
import org.walnut.signin.CodePurpose;

/** Keeps in the session which code it asked for: nowhere else is it answered. */
final class AskedCodes {

  static final Set<CodePurpose> TO_COME_IN =
      Set.of(CodePurpose.SIGN_IN, CodePurpose.SECOND_PROOF, CodePurpose.FIRST_PHONE);

  private AskedCodes() {}

  static void keep(HttpSession session, AskedCode asked) {
    session.setAttribute(AskedCode.ATTRIBUTE, asked);
  }

  /** Null when none was asked for one of these. */
  static @Nullable AskedCode of(@Nullable HttpSession session, Set<CodePurpose> purposes) {
    return session != null
            && session.getAttribute(AskedCode.ATTRIBUTE) instanceof AskedCode asked
            && purposes.contains(asked.purpose())
        ? asked
        : null;
  }

  static void forget(@Nullable HttpSession session) {
    if (session != null) {
      session.removeAttribute(AskedCode.ATTRIBUTE);
    }
  }
}
