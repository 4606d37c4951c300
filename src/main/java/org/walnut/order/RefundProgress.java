package org.walnut.order;

/** How far a refund has come. */
public enum RefundProgress {
  /** Waits for a person's decision. */
  REQUESTED,
  DECLINED,
  /** Agreed; the payment service is asked. */
  APPROVED,
  /** The payment service refused; a person must look. */
  FAILED,
  /** The money is back. */
  DONE
}
