package org.walnut.payout;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.walnut.web.Words;

/** Why a payout failed, where not the bank says it in its own words. */
public enum PayoutWhy {
  /** Nobody came for the cash. */
  NOT_CALLED_FOR,
  /** Taken back by us. */
  CANCELLED,
  /** The receiver did not confirm it in WeChat within a day. */
  NOT_CONFIRMED,
  /** WeChat said that it cannot be. */
  WECHAT_REFUSED;

  /** In the reader's language; what is no name of ours is shown as the bank said it. */
  public static @Nullable String shown(@Nullable String why) {
    return Arrays.stream(values())
        .filter(each -> each.name().equals(why))
        .findFirst()
        .map(Words::label)
        .orElse(why);
  }
}
