package org.walnut.message;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * What the gateway tells of a message.
 *
 * @param receipt its number, the same when the same thing is told again
 * @param number of the attempt
 */
record MessageReceipt(UUID receipt, UUID number, GatewayState state) {

  MessageReceipt {
    requireNonNull(receipt);
    requireNonNull(number);
    requireNonNull(state);
    if (state == GatewayState.NEVER_GIVEN) {
      throw new IllegalArgumentException("a gateway does not tell of what it was not given");
    }
  }
}
