package org.walnut.ledger;

/** What became of money set aside. */
public enum HoldState {
  OPEN,
  /** Paid, all of it or a part; the rest is free. */
  SETTLED,
  /** Given free before its time. */
  RELEASED,
  /** Given free because its time was over. */
  EXPIRED
}
