package org.walnut.message;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.walnut.shared.SecretFile;
import org.walnut.tenancy.Tenancy;

/** Where the gateway is found, where it finds Walnut, and what both sign with. */
@Component
class GatewayDoors {

  private final GatewaySettings settings;
  private final Environment environment;
  private final Path file;

  GatewayDoors(
      GatewaySettings settings,
      Environment environment,
      @Value("${walnut.data:./data}") Path data) {
    this.settings = settings;
    this.environment = environment;
    this.file = data.resolve("secret");
  }

  /** The messages of the county at hand at the gateway. */
  String messages() {
    var gateway = settings.url();
    return (gateway.isBlank() ? here() + "/sandbox/sms/api" : withoutSlash(gateway))
        + "/"
        + Tenancy.requiredCounty()
        + "/messages";
  }

  String receipts() {
    return here() + "/callbacks/sms/" + Tenancy.requiredCounty();
  }

  String secret() {
    return settings.secret().isBlank() ? SecretFile.read(file) : settings.secret();
  }

  private String here() {
    var known = withoutSlash(environment.getProperty("walnut.url", ""));
    return known.isBlank() ? "http://localhost:" + port() : known;
  }

  private String port() {
    return environment.getProperty(
        "local.server.port", environment.getProperty("server.port", "8080"));
  }

  private static String withoutSlash(String url) {
    return url.replaceAll("/+$", "");
  }
}
