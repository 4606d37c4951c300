package org.walnut.payment;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.ledger.AccountRef;

/** How a buyer pays. */
public enum PayWay {
  /** The payment service for trying things out: no money moves. */
  SANDBOX,
  WECHAT,
  ALIPAY,
  /** The payer sends it to our account at the bank, with a reference we gave. */
  BANK_TRANSFER,
  /** From what the payer has put by with us. */
  BALANCE;

  /** Where the money of this way is until the bank has it; the payer's own account is that. */
  AccountRef clearing(@Nullable UUID payer) {
    return switch (this) {
      case SANDBOX -> AccountRef.provider();
      case WECHAT -> AccountRef.wechat();
      case ALIPAY -> AccountRef.alipay();
      case BANK_TRANSFER -> AccountRef.bank();
      case BALANCE -> AccountRef.balance(Objects.requireNonNull(payer, "a balance is somebody's"));
    };
  }

  /** Whether a person gives back what came by this way, because no service can be asked to. */
  public boolean byHand() {
    return switch (this) {
      case SANDBOX, WECHAT, ALIPAY, BALANCE -> false;
      case BANK_TRANSFER -> true;
    };
  }
}
