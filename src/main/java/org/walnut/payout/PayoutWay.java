package org.walnut.payout;

import org.walnut.ledger.AccountRef;

/** How a household is paid. */
public enum PayoutWay {
  /** In a file to the bank, one line a household. */
  BANK,
  /** To the WeChat of somebody of the household, who must confirm it within a day. */
  WECHAT,
  /** Over the counter, against a signature and with a witness. */
  CASH;

  /** From where the money leaves the programme. */
  AccountRef source() {
    return switch (this) {
      case BANK -> AccountRef.bank();
      case WECHAT -> AccountRef.wechat();
      case CASH -> AccountRef.drawer();
    };
  }
}
