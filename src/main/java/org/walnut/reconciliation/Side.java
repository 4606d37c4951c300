package org.walnut.reconciliation;

import org.walnut.ledger.AccountKind;
import org.walnut.ledger.AccountRef;

/** Who outside keeps books of our money; the account in our books has the same name. */
public enum Side {
  PROVIDER,
  WECHAT,
  ALIPAY,
  BANK;

  AccountRef account() {
    return new AccountRef(AccountKind.valueOf(name()), null);
  }
}
