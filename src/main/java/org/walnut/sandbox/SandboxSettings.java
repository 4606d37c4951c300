package org.walnut.sandbox;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.walnut.shared.SecretFile;

/** What the sandbox's services agreed with those they work for, and where they stand. */
@Component
class SandboxSettings {

  private final String secret;
  private final String textSecret;
  private final String gateway;
  private final Path data;
  private final Path file;
  private final String url;
  private final Duration firstPause;
  private final Duration delay;

  SandboxSettings(
      @Value("${walnut.payment.secret:}") String secret,
      @Value("${walnut.sms.secret:}") String textSecret,
      @Value("${walnut.sms.url:}") String gateway,
      @Value("${walnut.data:./data}") Path data,
      @Value("${walnut.url:}") String url,
      @Value("${walnut.sandbox.first-pause:1s}") Duration firstPause,
      @Value("${walnut.sandbox.delay:20s}") Duration delay) {
    this.secret = secret;
    this.textSecret = textSecret;
    this.gateway = gateway;
    this.data = data;
    this.file = data.resolve("secret");
    this.url = url.replaceAll("/+$", "");
    this.firstPause = firstPause;
    this.delay = delay;
  }

  String secret() {
    return secret.isBlank() ? SecretFile.read(file) : secret;
  }

  /** What the text gateway and Walnut sign with. */
  String textSecret() {
    return textSecret.isBlank() ? SecretFile.read(file) : textSecret;
  }

  /** Whether texts go to real phones, so that nobody may look into the sandbox's. */
  boolean realPhones() {
    return !gateway.isBlank() && !gateway.contains("/sandbox/");
  }

  /** How much later a text comes when the network is slow. */
  Duration delay() {
    return delay;
  }

  /** Where the keys of the played services are. */
  Path keys() {
    return data.resolve("sandbox");
  }

  Duration firstPause() {
    return firstPause;
  }

  /** A path alone leads back to whatever address the payer came by. */
  String cashier(String county, Object payment) {
    return url + "/sandbox/pay/" + county + "/cashier/" + payment;
  }
}
