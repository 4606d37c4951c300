package org.walnut.household;

import org.walnut.shared.Money;

/** A household in a poverty measure: how many persons live of which income together. */
public record HouseholdIncome(long persons, Money income) {

  public HouseholdIncome {
    if (persons < 1) {
      throw new IllegalArgumentException("a household has at least one person, was " + persons);
    }
  }
}
