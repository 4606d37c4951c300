package org.walnut.reconciliation;

import org.walnut.ledger.AccountKind;
import org.walnut.ledger.AccountRef;

/** The county's own accounts against which a difference can be posted. */
public enum CounterAccount {
  BUYERS,
  PROVIDER,
  WECHAT,
  ALIPAY,
  BANK,
  DRAWER,
  IN_TRANSIT,
  COURIER,
  FEES;

  AccountRef account() {
    return new AccountRef(AccountKind.valueOf(name()), null);
  }
}
