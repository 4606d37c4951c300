package org.walnut.project;

/** How a project's money moves. */
public enum MoneyKind {
  /** From its source to the project. */
  ALLOTMENT,
  /** Back to its source. */
  RETURN,
  /** To the contractor. */
  PAYMENT,
  /** Back from the contractor. */
  CLAWBACK
}
