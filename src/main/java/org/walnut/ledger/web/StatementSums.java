package org.walnut.ledger.web;

import org.walnut.shared.Money;
import org.walnut.web.Show;

/** What an account held before a period, what moved in it and what it held after it. */
public record StatementSums(Money opening, Money debit, Money credit) {

  public Money closing() {
    return opening.plus(credit).minus(debit);
  }

  public String openingYuan() {
    return Show.yuan(opening);
  }

  public String debitYuan() {
    return Show.yuan(debit);
  }

  public String creditYuan() {
    return Show.yuan(credit);
  }

  public String closingYuan() {
    return Show.yuan(closing());
  }
}
