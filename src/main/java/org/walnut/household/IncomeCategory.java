package org.walnut.household;

import org.walnut.shared.Money;

/** Where a household's net income comes from; the cost of operating is taken off. */
public enum IncomeCategory {
  WAGE,
  OPERATING,
  OPERATING_COST,
  PROPERTY,
  TRANSFER;

  /** The amount as it counts in the income. */
  Money counted(Money amount) {
    return this == OPERATING_COST ? amount.negate() : amount;
  }
}
