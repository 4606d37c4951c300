package org.walnut.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;

/**
 * Money set aside, and how that ended.
 *
 * @param entry what settled it
 */
public record Hold(
    UUID id,
    String cause,
    AccountRef account,
    Money amount,
    Instant until,
    HoldState state,
    @Nullable UUID entry) {

  /** Whether it still keeps its money from being spent otherwise. */
  public boolean stands() {
    return state == HoldState.OPEN;
  }
}
