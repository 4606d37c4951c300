package org.walnut.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;
import org.walnut.shared.Refused;
import org.walnut.shared.Weight;

/** An order as its rules need it. */
record Order(
    UUID id,
    String code,
    UUID checkout,
    UUID payment,
    UUID buyer,
    UUID shop,
    Money goods,
    Money postage,
    Weight weight,
    OrderState state,
    Instant payBefore,
    @Nullable Instant deliveredAt,
    @Nullable LocalDate completedOn) {

  Money total() {
    return goods.plus(postage);
  }

  boolean completed() {
    return completedOn != null;
  }

  void requireMayBecome(OrderState next) {
    if (!state.mayBecome(next)) {
      throw new Refused("order.wrongState", code, state);
    }
  }
}
