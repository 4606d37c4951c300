package org.walnut.payment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;

/**
 * Money that came for a payment and is not its price, or that came when it was paid already. It
 * goes back by the way by which it came.
 *
 * @param code what is written on the way back, where a person sends it
 * @param ref the service's own number of it
 * @param returnedAt when it had gone back
 */
public record SecondPayment(
    UUID id,
    String code,
    UUID payment,
    PayWay way,
    int attempt,
    Money amount,
    @Nullable String ref,
    Instant cameAt,
    @Nullable Instant returnedAt) {

  /** The same money told of twice has the same id. */
  static UUID id(UUID payment, Received by) {
    var which = by.way().byHand() ? by.ref() : by.attempt();
    return Ids.from("second:" + payment + ":" + by.way() + ":" + which);
  }

  public boolean open() {
    return returnedAt == null;
  }
}
