package org.walnut.supply;

/** What is taken off a household's price. */
public enum RateKind {
  /** Sending the parcel, where the household bears it; otherwise the buyer does, as postage. */
  COURIER,
  PACKAGING,
  /** The carrier's own part. */
  COMMISSION
}
