package org.walnut.balance;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.ledger.AccountRef;
import org.walnut.ledger.Holds;
import org.walnut.ledger.Ledger;

/** Says what buyers have put by, from the books. */
@Service
@Transactional(readOnly = true)
public class Balances {

  private final Ledger ledger;
  private final Holds holds;
  private final TopUpStore topUps;

  Balances(Ledger ledger, Holds holds, TopUpStore topUps) {
    this.ledger = ledger;
    this.holds = holds;
    this.topUps = topUps;
  }

  public BalanceStanding of(UUID owner) {
    var account = AccountRef.balance(owner);
    return new BalanceStanding(ledger.balance(account), holds.free(account), topUps.coming(owner));
  }
}
