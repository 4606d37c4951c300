package org.walnut.payout;

import org.walnut.shared.Money;

/** What WeChat Pay transfers at once without the receiver's name: more asks for it, encrypted. */
public final class TransferLimits {

  public static final Money LEAST = new Money(10);
  public static final Money MOST = new Money(2_000_00 - 1);

  private TransferLimits() {}

  public static boolean fits(Money amount) {
    return amount.compareTo(LEAST) >= 0 && amount.compareTo(MOST) <= 0;
  }
}
