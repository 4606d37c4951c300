package org.walnut.sandbox;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.walnut.shared.SecretFile;

/** What the payment service agreed with its merchants, and where it stands. */
@Component
class SandboxSettings {

  private final String secret;
  private final Path file;
  private final String url;
  private final Duration firstPause;

  SandboxSettings(
      @Value("${walnut.payment.secret:}") String secret,
      @Value("${walnut.data:./data}") Path data,
      @Value("${walnut.url:}") String url,
      @Value("${walnut.sandbox.first-pause:1s}") Duration firstPause) {
    this.secret = secret;
    this.file = data.resolve("secret");
    this.url = url.replaceAll("/+$", "");
    this.firstPause = firstPause;
  }

  String secret() {
    return secret.isBlank() ? SecretFile.read(file) : secret;
  }

  Duration firstPause() {
    return firstPause;
  }

  /** A path alone leads back to whatever address the payer came by. */
  String cashier(String county, Object payment) {
    return url + "/sandbox/pay/" + county + "/cashier/" + payment;
  }
}
