package org.walnut.payment;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.walnut.shared.SecretFile;

/** The secret that Walnut and the payment service sign with. */
@Component
class ProviderSecret {

  private final PaymentSettings settings;
  private final Path file;

  ProviderSecret(PaymentSettings settings, @Value("${walnut.data:./data}") Path data) {
    this.settings = settings;
    this.file = data.resolve("secret");
  }

  String value() {
    return settings.secret().isBlank() ? SecretFile.read(file) : settings.secret();
  }
}
