package org.walnut.payment;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.ledger.AccountKind;
import org.walnut.ledger.AccountRef;

/** How a buyer pays. */
public enum PayWay {
  /** The payment service for trying things out: no money moves. */
  SANDBOX,
  WECHAT,
  ALIPAY,
  /** The payer sends it to our account at the bank, with a reference we gave. */
  BANK_TRANSFER,
  /** The payer brings it to our counter, where a receipt is signed. */
  CASH,
  /** From what the payer has put by with us. */
  BALANCE;

  /** The account in which the money of this way is until the bank has it. */
  AccountKind account() {
    return switch (this) {
      case SANDBOX -> AccountKind.PROVIDER;
      case WECHAT -> AccountKind.WECHAT;
      case ALIPAY -> AccountKind.ALIPAY;
      case BANK_TRANSFER -> AccountKind.BANK;
      case CASH -> AccountKind.DRAWER;
      case BALANCE -> AccountKind.BALANCE;
    };
  }

  /** As {@link #account()}; of a balance, that of the payer. */
  AccountRef clearing(@Nullable UUID payer) {
    return new AccountRef(
        account(),
        account().owned() ? Objects.requireNonNull(payer, "a balance is somebody's") : null);
  }

  /** Whether a person gives back what came by this way, because no service can be asked to. */
  public boolean byHand() {
    return switch (this) {
      case SANDBOX, WECHAT, ALIPAY, BALANCE -> false;
      case BANK_TRANSFER, CASH -> true;
    };
  }
}
