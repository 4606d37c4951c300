package org.walnut.supply;

/** When a household is owed for its goods. */
public enum Mechanism {
  /** At once, weight times price. */
  BUY_OUT,
  /**
   * When what was made of its goods is sold: the buyer's money less commission and packaging, by
   * weight.
   */
  CONSIGNMENT
}
