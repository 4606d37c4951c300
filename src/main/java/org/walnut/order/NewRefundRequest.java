package org.walnut.order;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;

/**
 * A buyer wants money back.
 *
 * @param line the goods it is about; all of the order's when none is named
 * @param amount so much; all that is left of the goods when none is named, and the postage too when
 *     it is about all of them
 */
public record NewRefundRequest(
    @Nullable UUID id,
    RefundReason reason,
    @Nullable @Size(max = 200) String why,
    @Nullable UUID line,
    @Nullable @Positive Money amount) {

  /** Whether everything is to go back. */
  boolean whole() {
    return line == null && amount == null;
  }
}
