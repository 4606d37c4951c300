package org.walnut.balance.web;

import org.walnut.balance.BalanceLimits;
import org.walnut.balance.BalanceStanding;
import org.walnut.shared.Money;
import org.walnut.web.Show;

/**
 * What a buyer has put by.
 *
 * @param held set aside for payments and for what is taken out
 * @param room how much more may be put by
 */
public record BalanceShown(Money there, Money held, Money free, Money room) {

  static BalanceShown of(BalanceStanding standing) {
    return new BalanceShown(standing.there(), standing.held(), standing.free(), standing.room());
  }

  public String thereText() {
    return Show.yuan(there);
  }

  public String heldText() {
    return Show.yuan(held);
  }

  public String freeText() {
    return Show.yuan(free);
  }

  public String roomText() {
    return Show.yuan(room);
  }

  public String leastText() {
    return Show.yuan(BalanceLimits.LEAST);
  }

  public String mostText() {
    return Show.yuan(BalanceLimits.MOST);
  }

  public String ceilingText() {
    return Show.yuan(BalanceLimits.CEILING);
  }

  public boolean mayTopUp() {
    return room.compareTo(BalanceLimits.LEAST) >= 0;
  }

  public boolean mayTakeOut() {
    return free.isPositive();
  }
}
