package org.walnut.sandbox;

import java.util.UUID;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;

/**
 * What one of the played services is asked to collect.
 *
 * @param tradeNo the merchant's own number
 * @param returnUrl where the payer goes afterwards; empty: the payer only scans and goes nowhere
 */
public record SandboxOrder(
    UUID id,
    PlayedService service,
    String tradeNo,
    Money amount,
    String merchant,
    String description,
    String notifyUrl,
    String returnUrl) {

  /** The id under which a service keeps the merchant's number. */
  public static UUID id(PlayedService service, String tradeNo) {
    return Ids.from("sandbox:" + service + ":" + tradeNo);
  }
}
