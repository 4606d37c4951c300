package org.walnut.settlement;

/** What a run does with a household. */
public enum Prospect {
  /** It gets a statement and is paid. */
  PAYABLE,
  /** It comes to nothing or less: the statement is carried into the next one. */
  CARRIED,
  /** It wants to be paid by the bank, but nobody knows its card: left out until somebody does. */
  NO_BANK_CARD
}
