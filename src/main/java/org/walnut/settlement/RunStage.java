package org.walnut.settlement;

/** How far a run has come, in this order; the last two are its ends. */
public enum RunStage {
  /** Completed orders that were not settled one by one are settled together. */
  ORDERS,
  STATEMENTS,
  MADE,
  /** Nothing was owed that no statement says. */
  NOTHING
}
