package org.walnut.payment;

/** Where one line of a payout batch stands. */
public enum PayoutState {
  /** In the file for the bank, which has not answered. */
  SENT,
  PAID,
  FAILED
}
