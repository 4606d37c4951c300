package org.walnut.payout;

/** Where one line of a payout batch stands. */
public enum PayoutState {
  /** On its way: in the file for the bank, or waiting for its receiver. */
  SENT,
  PAID,
  FAILED
}
