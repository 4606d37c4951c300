package org.walnut.sandbox;

import java.util.UUID;
import org.walnut.shared.Money;

/**
 * A refund as the payment service answers it: {@code DONE} or {@code REFUSED}.
 *
 * @param number the merchant's own
 */
public record SandboxRefund(UUID refund, String number, UUID payment, Money amount, String state) {

  public boolean done() {
    return state.equals("DONE");
  }
}
