package org.walnut.sandbox;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.UUID;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;

/**
 * What a merchant asks the payment service for.
 *
 * @param payment the merchant's own number; asked again with it, the first payment is answered
 * @param notifyUrl where the merchant wants to be told
 * @param returnUrl where the payer goes afterwards; a path means the site the payer came from
 */
public record NewSandboxPayment(
    UUID payment,
    Money amount,
    String merchant,
    String description,
    String notifyUrl,
    String returnUrl) {

  public NewSandboxPayment {
    requireNonNull(payment);
    requireNonNull(merchant);
    requireNonNull(description);
    if (!amount.isPositive()) {
      throw InvalidInput.at("amount", "fault.Money.positive");
    }
    if (!isWeb(notifyUrl)) {
      throw InvalidInput.at("notifyUrl", "sandbox.fault.url");
    }
    if (!returnUrl.matches("/(?!/).*") && !isWeb(returnUrl)) {
      throw InvalidInput.at("returnUrl", "sandbox.fault.url");
    }
  }

  SandboxOrder order() {
    return new SandboxOrder(
        payment,
        PlayedService.PLAIN,
        payment.toString(),
        amount,
        merchant,
        description,
        notifyUrl,
        returnUrl);
  }

  private static boolean isWeb(String url) {
    try {
      var scheme = new URI(url).getScheme();
      return "http".equals(scheme) || "https".equals(scheme);
    } catch (URISyntaxException wrong) {
      return false;
    }
  }
}
