package org.walnut.order;

/** Why money goes back. */
public enum RefundKind {
  /** Paid too late or wrongly: Walnut gives it back by itself. */
  AUTOMATIC,
  /** Called off before the parcel left. */
  CANCELLATION,
  /** Not taken from the courier. */
  REFUSAL,
  /** Asked for by the buyer after delivery, decided by a person. */
  AFTER_SALE
}
