package org.walnut.balance;

import org.walnut.shared.Money;

/** How much a buyer may put by: our choice, see ADR 49. In yuan as shown, in fen as kept. */
public final class BalanceLimits {

  /** The least of one top-up. */
  public static final Money LEAST = new Money(1_00);

  /** The most of one top-up. */
  public static final Money MOST = new Money(2_000_00);

  /** What no top-up takes a balance above. */
  public static final Money CEILING = new Money(5_000_00);

  private BalanceLimits() {}
}
