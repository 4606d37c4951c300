package org.walnut.payment;

/** What the sender of a notice is answered. */
public enum NoticeAnswer {
  /** Taken now or before; need not be sent again. */
  HEARD,
  UNKNOWN_PAYMENT,
  /** The signature does not fit, or is older than five minutes. */
  FORGED,
  UNREADABLE
}
