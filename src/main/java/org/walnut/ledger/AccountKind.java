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
  /** What payment services have kept for their work. */
  FEES("FE"),
  /** What a source of the programme's money has given and was not yet set aside for a project. */
  FUND("F"),
  /** What is set aside for a project and not yet paid. */
  PROJECT("PR"),
  /** What the contractor of a project is owed. */
  CONTRACTOR("CT"),
  /** What a buyer has put by to pay with. */
  BALANCE("BL"),
  /** The cash that a station was given to work with. */
  STATION_FLOAT("SF"),
  /** What is left of a grant that is paid out by its rules. */
  SUBSIDY("SU"),
  /** What a borrower still owes of a loan. */
  LOAN("LN");

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
      case HOUSEHOLD, SHOP, FUND, PROJECT, CONTRACTOR, BALANCE, STATION_FLOAT, SUBSIDY, LOAN ->
          true;
      case BUYERS, PROVIDER, WECHAT, ALIPAY, BANK, DRAWER, IN_TRANSIT, COURIER, PACKAGING, FEES ->
          false;
    };
  }

  /**
   * Whether no more may leave it than came: cash, what was put by, a grant, a loan. The database
   * refuses what would leave such an account short, and money of it can be held.
   */
  public boolean covered() {
    return switch (this) {
      case DRAWER, BALANCE, STATION_FLOAT, SUBSIDY, LOAN -> true;
      case HOUSEHOLD,
          SHOP,
          BUYERS,
          PROVIDER,
          WECHAT,
          ALIPAY,
          BANK,
          IN_TRANSIT,
          COURIER,
          PACKAGING,
          FEES,
          FUND,
          PROJECT,
          CONTRACTOR ->
          false;
    };
  }
}
