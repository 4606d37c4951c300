package org.walnut.order;

/** What a refund is given or asked for. */
public enum RefundReason {
  NO_REASON,
  DAMAGED,
  WRONG_GOODS,
  QUALITY,
  NOT_ARRIVED,
  OTHER,
  LATE_PAYMENT,
  WRONG_AMOUNT,
  CANCELLED,
  REFUSED;

  /** Whether a buyer may give it; the others Walnut gives by itself. */
  public boolean buyers() {
    return compareTo(OTHER) <= 0;
  }
}
