package org.walnut.payment;

import org.walnut.ledger.AccountRef;

/** How a buyer pays. */
public enum PayWay {
  /** The payment service for trying things out: no money moves. */
  SANDBOX,
  WECHAT,
  ALIPAY;

  /** Where the money of this way is until the bank has it. */
  AccountRef clearing() {
    return switch (this) {
      case SANDBOX -> AccountRef.provider();
      case WECHAT -> AccountRef.wechat();
      case ALIPAY -> AccountRef.alipay();
    };
  }
}
