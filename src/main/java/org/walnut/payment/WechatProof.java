package org.walnut.payment;

import com.wechat.pay.java.core.auth.Credential;
import com.wechat.pay.java.core.auth.Validator;
import com.wechat.pay.java.core.cipher.Signer;
import com.wechat.pay.java.core.cipher.Verifier;
import com.wechat.pay.java.core.http.HttpHeaders;
import com.wechat.pay.java.core.util.NonceUtil;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Signs what goes to WeChat Pay and proves what comes from it (scheme {@code
 * WECHATPAY2-SHA256-RSA2048}), by Walnut's own clock instead of the machine's.
 */
final class WechatProof implements Credential, Validator {

  private static final Duration FRESH = Duration.ofMinutes(5);
  private static final int NONCE = 32;

  private final String merchant;
  private final Signer signer;
  private final Verifier verifier;
  private final Clock clock;

  WechatProof(String merchant, Signer signer, Verifier verifier, Clock clock) {
    this.merchant = merchant;
    this.signer = signer;
    this.verifier = verifier;
    this.clock = clock;
  }

  @Override
  public String getSchema() {
    return "WECHATPAY2-" + signer.getAlgorithm();
  }

  @Override
  public String getMerchantId() {
    return merchant;
  }

  @Override
  public String getAuthorization(URI uri, String method, @Nullable String body) {
    var nonce = NonceUtil.createNonce(NONCE);
    var at = clock.instant().getEpochSecond();
    var query = uri.getRawQuery();
    var path = query == null ? uri.getRawPath() : uri.getRawPath() + "?" + query;
    var words =
        String.join("\n", method, path, Long.toString(at), nonce, body == null ? "" : body, "");
    var signed = signer.sign(words);
    return "%s mchid=\"%s\",nonce_str=\"%s\",timestamp=\"%d\",serial_no=\"%s\",signature=\"%s\""
        .formatted(
            getSchema(),
            merchant,
            nonce,
            at,
            signed.getCertificateSerialNumber(),
            signed.getSign());
  }

  @Override
  public <T> boolean validate(HttpHeaders headers, @Nullable String body) {
    var timestamp = headers.getHeader("Wechatpay-Timestamp");
    var nonce = headers.getHeader("Wechatpay-Nonce");
    var serial = headers.getHeader("Wechatpay-Serial");
    var signature = headers.getHeader("Wechatpay-Signature");
    return timestamp != null
        && nonce != null
        && serial != null
        && signature != null
        && fresh(timestamp, clock.instant())
        && verifier.verify(
            serial, String.join("\n", timestamp, nonce, body == null ? "" : body, ""), signature);
  }

  @Override
  public <T> String getSerialNumber() {
    return verifier.getSerialNumber();
  }

  /** Whether it was signed within five minutes of now; older ones may have been overheard. */
  static boolean fresh(String timestamp, Instant now) {
    if (!timestamp.matches("\\d{1,12}")) {
      return false;
    }
    var at = Instant.ofEpochSecond(Long.parseLong(timestamp));
    return Duration.between(at, now).abs().compareTo(FRESH) <= 0;
  }
}
