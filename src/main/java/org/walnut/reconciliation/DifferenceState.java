package org.walnut.reconciliation;

/** Where a difference stands. */
public enum DifferenceState {
  OPEN,
  /** The day before or after, or what came into the books later, makes up for it. */
  HEALED,
  /** A person posted what was wrong, or said what explains it. */
  RESOLVED
}
