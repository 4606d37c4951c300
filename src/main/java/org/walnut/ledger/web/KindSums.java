package org.walnut.ledger.web;

import java.math.BigDecimal;
import org.walnut.ledger.AccountKind;
import org.walnut.shared.Money;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** The sums of one kind of account; the difference is what the accounts of this kind hold. */
public record KindSums(AccountKind kind, long accounts, BigDecimal debitFen, BigDecimal creditFen) {

  public String name() {
    return Words.label(kind);
  }

  Money debit() {
    return money(debitFen);
  }

  Money credit() {
    return money(creditFen);
  }

  Money balance() {
    return money(creditFen.subtract(debitFen));
  }

  public String debitYuan() {
    return Show.yuan(debit());
  }

  public String creditYuan() {
    return Show.yuan(credit());
  }

  public String balanceYuan() {
    return Show.yuan(balance());
  }

  private static Money money(BigDecimal fen) {
    return new Money(fen.longValueExact());
  }
}
