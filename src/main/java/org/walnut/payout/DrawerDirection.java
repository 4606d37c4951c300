package org.walnut.payout;

import org.walnut.ledger.AccountRef;
import org.walnut.ledger.Transfer;
import org.walnut.shared.Money;

/** Whether cash is fetched for the drawer or brought back. */
public enum DrawerDirection {
  FROM_BANK,
  TO_BANK;

  Transfer transfer(Money amount) {
    return switch (this) {
      case FROM_BANK -> new Transfer(AccountRef.drawer(), AccountRef.bank(), amount);
      case TO_BANK -> new Transfer(AccountRef.bank(), AccountRef.drawer(), amount);
    };
  }
}
