package org.walnut.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * bcrypt reads 72 bytes at most, 24 Chinese characters. So it is given a digest of the whole
 * password, in 64 letters; the digest is keyed with our name, so that digests stolen elsewhere are
 * of no use here.
 */
final class WholePasswords implements PasswordEncoder {

  static final String NAME = "bcrypt-sha384";
  private static final String DIGEST = "HmacSHA384";
  private static final byte[] OURS = "walnut password".getBytes(StandardCharsets.UTF_8);

  private final PasswordEncoder bcrypt = new BCryptPasswordEncoder();

  @Override
  public @Nullable String encode(@Nullable CharSequence password) {
    return password == null ? null : bcrypt.encode(digest(password));
  }

  @Override
  public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
    return password != null && bcrypt.matches(digest(password), hash);
  }

  private static String digest(CharSequence password) {
    try {
      var mac = Mac.getInstance(DIGEST);
      mac.init(new SecretKeySpec(OURS, DIGEST));
      return Base64.getEncoder()
          .encodeToString(mac.doFinal(password.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java platform has " + DIGEST, impossible);
    }
  }
}
