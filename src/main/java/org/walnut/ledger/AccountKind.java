package org.walnut.ledger;

/** Whose money an account counts. */
public enum AccountKind {
  /** What a household is owed. */
  HOUSEHOLD("H"),
  /** What a shop or another carrier is owed. */
  SHOP("S"),
  /** What buyers have paid for orders not yet settled. */
  BUYERS("B"),
  /** What the payment service holds. */
  PROVIDER("P"),
  /** The programme's bank account. */
  BANK("K"),
  /** Payouts on their way through the bank. */
  IN_TRANSIT("T"),
  /** What couriers are owed. */
  COURIER("C"),
  /** What packaging has cost. */
  PACKAGING("V");

  private final String prefix;

  AccountKind(String prefix) {
    this.prefix = prefix;
  }

  /** How the short codes of this kind's owners begin. */
  public String prefix() {
    return prefix;
  }

  /** A household or a shop owns its account; of the others a county has one each. */
  public boolean owned() {
    return this == HOUSEHOLD || this == SHOP;
  }
}
