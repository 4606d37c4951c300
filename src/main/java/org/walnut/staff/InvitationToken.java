package org.walnut.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text that proves an invitation: its county, so that it is looked for in one county only, and
 * 256 random bits.
 */
record InvitationToken(String county, String text) {

  private static final Pattern FORM = Pattern.compile("(\\d{6})-[A-Za-z0-9_-]{43}");
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  static InvitationToken fresh(String county) {
    var random = new byte[BYTES];
    RANDOM.nextBytes(random);
    return new InvitationToken(
        county, county + "-" + Base64.getUrlEncoder().withoutPadding().encodeToString(random));
  }

  /** Empty when the text is none of ours. */
  static Optional<InvitationToken> read(String text) {
    var parts = FORM.matcher(text);
    return parts.matches()
        ? Optional.of(new InvitationToken(parts.group(1), text))
        : Optional.empty();
  }

  String hash() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Never the token. */
  @Override
  public String toString() {
    return "invitation of " + county;
  }
}
