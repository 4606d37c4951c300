package org.walnut.ledger;

import org.walnut.shared.Money;

/** Moves an amount above zero from one account (debit) to another (credit). */
public record Transfer(AccountRef debit, AccountRef credit, Money amount) {

  public Transfer {
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("a transfer moves more than nothing, was " + amount);
    }
    if (debit.equals(credit)) {
      throw new IllegalArgumentException(
          "a transfer moves money between two accounts, was " + debit.kind() + " twice");
    }
  }

  Transfer mirrored() {
    return new Transfer(credit, debit, amount);
  }
}
