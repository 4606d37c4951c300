package org.walnut.ledger;

/** Whose money an account counts. */
public enum AccountKind {
  /** What a household is owed. */
  HOUSEHOLD("H"),
  /** What a shop or another carrier is owed. */
  SHOP("S"),
  /** What buyers have paid for orders not yet settled. */
  BUYERS("B"),
  /** What the payment service for trying things out holds. */
  PROVIDER("P"),
  /** What WeChat Pay holds. */
  WECHAT("W"),
  /** What Alipay holds. */
  ALIPAY("A"),
  /** The programme's bank account. */
  BANK("K"),
  /** The cash in the programme's drawer. */
  DRAWER("D"),
  /** Payouts on their way through the bank. */
  IN_TRANSIT("T"),
  /** What couriers are owed. */
  COURIER("C"),
  /** What packaging has cost. */
  PACKAGING("V"),
  /** What a source of the programme's money has given and was not yet set aside for a project. */
  FUND("F"),
  /** What is set aside for a project and not yet paid. */
  PROJECT("PR"),
  /** What the contractor of a project is owed. */
  CONTRACTOR("CT");

  private final String prefix;

  AccountKind(String prefix) {
    this.prefix = prefix;
  }

  /** How the short codes of this kind's owners begin. */
  public String prefix() {
    return prefix;
  }

  /** Whether each owner has an account of this kind; of the others a county has one each. */
  public boolean owned() {
    return switch (this) {
      case HOUSEHOLD, SHOP, FUND, PROJECT, CONTRACTOR -> true;
      case BUYERS, PROVIDER, WECHAT, ALIPAY, BANK, DRAWER, IN_TRANSIT, COURIER, PACKAGING -> false;
    };
  }
}
