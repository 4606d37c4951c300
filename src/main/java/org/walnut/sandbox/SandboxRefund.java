package org.walnut.sandbox;

import java.util.UUID;
import org.walnut.shared.Money;

/** A refund as the payment service answers it: {@code DONE} or {@code REFUSED}. */
public record SandboxRefund(UUID refund, UUID payment, Money amount, String state) {

  public boolean done() {
    return state.equals("DONE");
  }
}
