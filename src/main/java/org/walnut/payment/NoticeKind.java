package org.walnut.payment;

/** What the payment service tells. */
public enum NoticeKind {
  PAID,
  DECLINED,
  REFUNDED,
  REFUND_REFUSED
}
