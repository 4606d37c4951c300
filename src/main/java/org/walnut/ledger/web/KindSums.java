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

  public String debitYuan() {
    return Show.yuan(money(debitFen));
  }

  public String creditYuan() {
    return Show.yuan(money(creditFen));
  }

  public String balanceYuan() {
    return Show.yuan(money(creditFen.subtract(debitFen)));
  }

  private static Money money(BigDecimal fen) {
    return new Money(fen.longValueExact());
  }
}
