package org.walnut.payout;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.walnut.web.Words;

/** Why a payout failed, where not the bank says it in its own words. */
public enum PayoutWhy {
  /** Nobody came for the cash. */
  NOT_CALLED_FOR,
  /** Taken back at the counter. */
  CANCELLED;

  /** In the reader's language; what is no name of ours is shown as the bank said it. */
  public static @Nullable String shown(@Nullable String why) {
    return Arrays.stream(values())
        .filter(each -> each.name().equals(why))
        .findFirst()
        .map(Words::label)
        .orElse(why);
  }
}
