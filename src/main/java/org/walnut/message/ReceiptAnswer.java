package org.walnut.message;

/** What the sender of a receipt is answered. */
public enum ReceiptAnswer {
  /** Taken now or before; need not be sent again. */
  HEARD,
  UNKNOWN_MESSAGE,
  /** The signature does not fit, or is older than five minutes. */
  FORGED,
  UNREADABLE
}
