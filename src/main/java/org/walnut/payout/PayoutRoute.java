package org.walnut.payout;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By which way the money of a household goes, and where to. Personal: for payouts only.
 *
 * @param target the bank card or the WeChat receiver; none for cash, or where nobody knows it
 * @param chosen whether the household has chosen; else it is the usual way
 */
public record PayoutRoute(
    UUID household, String name, PayoutWay way, @Nullable String target, boolean chosen) {

  public boolean open() {
    return way == PayoutWay.CASH || target != null;
  }

  /** The last four characters of where it goes. */
  public @Nullable String end() {
    return target == null ? null : target.substring(Math.max(0, target.length() - 4));
  }
}
