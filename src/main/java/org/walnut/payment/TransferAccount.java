package org.walnut.payment;

/** The county's account at the bank, as a payer writes it on a transfer. */
public record TransferAccount(String holder, String bank, String number) {

  /** In groups of four, as people read it. */
  public String grouped() {
    return number.replaceAll("(.{4})(?=.)", "$1 ");
  }
}
