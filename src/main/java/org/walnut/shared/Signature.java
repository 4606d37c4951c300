package org.walnut.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Proves that a message between programs comes from one who knows the secret and that nobody
 * changed it: HMAC-SHA256 over the time of sending in seconds, a word used once, and the body, with
 * a line feed between them.
 */
public record Signature(long timestamp, String nonce, String value) {

  public static final String TIMESTAMP_HEADER = "Walnut-Timestamp";
  public static final String NONCE_HEADER = "Walnut-Nonce";
  public static final String VALUE_HEADER = "Walnut-Signature";

  private static final Pattern SECONDS = Pattern.compile("\\d{1,12}");
  private static final String METHOD = "HmacSHA256";
  private static final Duration FRESH = Duration.ofMinutes(5);

  /** Signs a body that is sent now. */
  public static Signature of(String secret, Instant at, byte[] body) {
    var nonce = Ids.next().toString();
    return new Signature(
        at.getEpochSecond(), nonce, proof(secret, at.getEpochSecond(), nonce, body));
  }

  /**
   * As the three headers of a request have it; null when one is missing or no number of seconds.
   */
  public static @Nullable Signature read(Function<String, @Nullable String> headers) {
    var timestamp = headers.apply(TIMESTAMP_HEADER);
    var nonce = headers.apply(NONCE_HEADER);
    var value = headers.apply(VALUE_HEADER);
    if (timestamp == null
        || nonce == null
        || value == null
        || !SECONDS.matcher(timestamp).matches()) {
      return null;
    }
    return new Signature(Long.parseLong(timestamp), nonce, value);
  }

  /** Whether it was made with this secret for this body. */
  public boolean fits(String secret, byte[] body) {
    var proof = proof(secret, timestamp, nonce, body);
    return MessageDigest.isEqual(proof.getBytes(UTF_8), value.getBytes(UTF_8));
  }

  /** Whether it was sent within five minutes of this moment; older ones may have been overheard. */
  public boolean isFresh(Instant now) {
    return timestamp >= now.minus(FRESH).getEpochSecond()
        && timestamp <= now.plus(FRESH).getEpochSecond();
  }

  private static String proof(String secret, long timestamp, String nonce, byte[] body) {
    try {
      var mac = Mac.getInstance(METHOD);
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), METHOD));
      mac.update((timestamp + "\n" + nonce + "\n").getBytes(UTF_8));
      return HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java platform has " + METHOD, impossible);
    }
  }
}
