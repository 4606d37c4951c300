package org.walnut.settlement;

/** What a settlement line comes from. */
public enum SourceKind {
  /** Goods the carrier bought when they were weighed. */
  INTAKE,
  /** Such an intake was taken back. */
  INTAKE_REVERSED,
  /** Goods sold for the household. */
  ORDER,
  /** A buyer was given money back after the order was complete. */
  REFUND,
  /** An objection was right; the carrier makes it good. */
  CORRECTION
}
