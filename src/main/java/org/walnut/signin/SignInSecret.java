package org.walnut.signin;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.walnut.shared.SecretFile;

/** Makes keyed hashes, from which nobody without this installation's secret learns anything. */
@Component
class SignInSecret {

  private static final String METHOD = "HmacSHA256";

  private final SecretKeySpec key;

  SignInSecret(@Value("${walnut.data}") Path data) {
    var secret = SecretFile.read(data.resolve("sign-in.secret"));
    this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), METHOD);
  }

  /** The parts are kept apart, so that no two lists of parts make the same mark. */
  String mark(String... parts) {
    try {
      var mac = Mac.getInstance(METHOD);
      mac.init(key);
      for (var part : parts) {
        var bytes = part.getBytes(StandardCharsets.UTF_8);
        mac.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        mac.update(bytes);
      }
      return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java platform has " + METHOD, impossible);
    }
  }

  /** Takes as long for a near miss as for any other. */
  boolean fits(String mark, String... parts) {
    return MessageDigest.isEqual(
        mark(parts).getBytes(StandardCharsets.UTF_8), mark.getBytes(StandardCharsets.UTF_8));
  }
}
