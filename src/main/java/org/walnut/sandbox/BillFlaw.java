package org.walnut.sandbox;

/** What is wrong with the bills of WeChat Pay and Alipay, until somebody switches it off. */
public enum BillFlaw {
  NONE,
  LINE_MISSING,
  /** A payment of which nobody else knows. */
  LINE_ADDED,
  /** The last line is of a fen more. */
  AMOUNT_CHANGED,
  /** The file ends in the middle. */
  CUT_OFF,
  /** Somebody changed the file on its way. */
  ALTERED,
  /** The service is still making it. */
  NOT_YET
}
