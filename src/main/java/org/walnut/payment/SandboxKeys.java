package org.walnut.payment;

import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PublicKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.walnut.shared.RsaKeyFile;
import org.walnut.shared.SecretFile;

/**
 * The keys for services that the sandbox plays, made at first need and kept beside the database, in
 * {@code sandbox} of the data folder: ours, theirs, and the one that notices are encrypted with.
 */
@Component
class SandboxKeys {

  private static final int API_V3_KEY = 32;

  private final Path folder;

  SandboxKeys(@Value("${walnut.data:./data}") Path data) {
    this.folder = data.resolve("sandbox");
  }

  KeyPair merchant() {
    return RsaKeyFile.made(folder.resolve("merchant.pem"));
  }

  PublicKey service() {
    return RsaKeyFile.made(folder.resolve("service.pem")).getPublic();
  }

  String apiV3Key() {
    return SecretFile.read(folder.resolve("api-v3.secret")).substring(0, API_V3_KEY);
  }
}
