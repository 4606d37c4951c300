package org.walnut.payout;

import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;

/**
 * What WeChat Pay says of a transfer.
 *
 * @param amount empty where it does not say
 * @param packageInfo what opens the confirmation on the receiver's phone
 * @param why the service's word for a failure
 */
record TransferAnswer(
    TransferState state,
    @Nullable Money amount,
    @Nullable String billNo,
    @Nullable String packageInfo,
    @Nullable String why) {

  static final String OVERDUE = "OVERDUE_CLOSE";

  /** It was refused, and the service knows nothing of it. */
  static TransferAnswer refused(String why) {
    return new TransferAnswer(TransferState.FAIL, null, null, null, why);
  }

  PayoutWhy failure() {
    if (state == TransferState.CANCELLED) {
      return PayoutWhy.CANCELLED;
    }
    return OVERDUE.equals(why) ? PayoutWhy.NOT_CONFIRMED : PayoutWhy.WECHAT_REFUSED;
  }
}
