package org.walnut.signin.web;

import static org.walnut.web.Words.t;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.access.Tokens;
import org.walnut.signin.Passkey;
import org.walnut.signin.Sessions;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** The person's own ways in, as their page shows them. */
public record MySignIn(
    List<KeyRow> passkeys,
    List<SessionRow> sessions,
    List<TokenRow> tokens,
    String phone,
    boolean hasPassword) {

  /** One passkey. */
  public record KeyRow(
      String label, String kind, String created, String used, String removal, String field) {

    static KeyRow of(Passkey key) {
      return new KeyRow(
          key.label(),
          t(key.copied() ? "signin.passkey.copied" : "signin.passkey.single"),
          Show.time(key.createdAt()),
          when(key.usedAt()),
          "/my/passkeys/" + key.id() + "/removal",
          "current-" + key.id());
    }
  }

  /** One session. */
  public record SessionRow(
      String device,
      String address,
      String way,
      String begun,
      String lastUsed,
      boolean here,
      String ending) {

    static SessionRow of(Sessions.Open session, @Nullable UUID here, String path) {
      var visit = session.visit();
      return new SessionRow(
          t("signin.device", Words.label(visit.browser()), Words.label(visit.machine())),
          visit.address(),
          Words.label(visit.way()),
          Show.time(visit.begun()),
          Show.time(session.lastUsed()),
          visit.id().equals(here),
          path + "/" + visit.id() + "/ending");
    }
  }

  /** One token of a program. */
  public record TokenRow(String label, String created, String expires, String revocation) {

    static TokenRow of(Tokens.Live token) {
      return new TokenRow(
          token.label().isBlank() ? t("signin.token.nameless") : token.label(),
          Show.time(token.createdAt()),
          Show.time(token.expiresAt()),
          "/my/tokens/" + token.id() + "/revocation");
    }
  }

  private static String when(@Nullable Instant at) {
    return at == null ? t("signin.never") : Show.time(at);
  }
}
