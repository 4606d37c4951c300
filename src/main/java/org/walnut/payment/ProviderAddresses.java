package org.walnut.payment;

import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.walnut.tenancy.Tenancy;

/** Where the payment service is found, and where it finds Walnut. */
@Component
class ProviderAddresses {

  private final PaymentSettings settings;
  private final Environment environment;

  ProviderAddresses(PaymentSettings settings, Environment environment) {
    this.settings = settings;
    this.environment = environment;
  }

  /** The payments of the county at hand at the payment service. */
  String payments() {
    return service() + "/payments";
  }

  String bills() {
    return service() + "/bills";
  }

  String notices() {
    return notices("payment");
  }

  /** Where this service tells what happened. */
  String notices(String service) {
    return here() + "/callbacks/" + service + "/" + Tenancy.requiredCounty();
  }

  /** The sandbox that plays this service for the county at hand. */
  String sandbox(String service) {
    return here() + "/sandbox/" + service + "/api/" + Tenancy.requiredCounty();
  }

  /** A page of the sandbox as the payer's browser finds it: where the payer found Walnut. */
  String forPayers(String url) {
    return known().isBlank() && url.startsWith(here()) ? url.substring(here().length()) : url;
  }

  /** A path alone leads back to whatever address the payer came by. */
  String outcome(UUID payment) {
    return known() + "/pay/" + payment + "/outcome";
  }

  private String service() {
    var service = settings.providerUrl();
    return (service.isBlank() ? here() + "/sandbox/pay/api" : withoutSlash(service))
        + "/"
        + Tenancy.requiredCounty();
  }

  private String here() {
    return known().isBlank() ? "http://localhost:" + port() : known();
  }

  private String known() {
    return withoutSlash(environment.getProperty("walnut.url", ""));
  }

  private String port() {
    return environment.getProperty(
        "local.server.port", environment.getProperty("server.port", "8080"));
  }

  private static String withoutSlash(String url) {
    return url.replaceAll("/+$", "");
  }
}
