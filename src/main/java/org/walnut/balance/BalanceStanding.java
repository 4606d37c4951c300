package org.walnut.balance;

import org.walnut.shared.Money;

/**
 * What a buyer has put by.
 *
 * @param there all of it, in the books
 * @param free what may be spent or taken out now
 * @param coming what is asked to come and was not paid yet
 */
public record BalanceStanding(Money there, Money free, Money coming) {

  /** Set aside for payments and for what is taken out. */
  public Money held() {
    return there.minus(free);
  }

  /** How much more may be put by; nothing, when it is at the ceiling or above. */
  public Money room() {
    var left = BalanceLimits.CEILING.minus(there).minus(coming);
    return left.isNegative() ? Money.ZERO : left;
  }
}
