package org.walnut.settlement;

/** What a run does with a household. */
public enum Prospect {
  /** It gets a statement and is paid. */
  PAYABLE,
  /** It comes to nothing or less: the statement is carried into the next one. */
  CARRIED,
  /** It would be paid, but nobody knows where to: left out until it has a bank card. */
  NO_BANK_CARD
}
