package org.walnut.balance.web;

import org.walnut.balance.TopUp;
import org.walnut.payment.PaymentState;

/** Where a top-up stands, as its buyer sees it. */
public enum TopUpState {
  /** To be paid, or on its way. */
  WAITING,
  CREDITED,
  /** It came when the balance was full, and went back. */
  RETURNED,
  /** Nobody paid. */
  ENDED;

  static TopUpState of(TopUp topUp, PaymentState payment) {
    if (topUp.creditedAt() != null) {
      return CREDITED;
    } else if (topUp.returnedAt() != null) {
      return RETURNED;
    } else {
      return payment == PaymentState.FAILED || payment == PaymentState.EXPIRED ? ENDED : WAITING;
    }
  }
}
