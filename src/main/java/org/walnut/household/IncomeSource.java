package org.walnut.household;

/** Where an income line comes from. */
public enum IncomeSource {
  /** Somebody told it, with or without a document. */
  HAND,
  /** A settlement paid it. */
  SETTLEMENT,
  /** A correction that takes another line away. */
  REVERSAL
}
