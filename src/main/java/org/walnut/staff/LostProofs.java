package org.walnut.staff;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.AccountLife;
import org.walnut.access.Person;
import org.walnut.shared.Refused;
import org.walnut.signin.SecondProofs;
import org.walnut.signin.WaysIn;

/**
 * What the county centre does for somebody who lost phone and device; nobody does it for oneself.
 */
@Service
public class LostProofs {

  private final AccountLife accounts;
  private final SecondProofs proofs;
  private final WaysIn ways;
  private final Vouching vouching;

  LostProofs(AccountLife accounts, SecondProofs proofs, WaysIn ways, Vouching vouching) {
    this.accounts = accounts;
    this.proofs = proofs;
    this.ways = ways;
    this.vouching = vouching;
  }

  /** Phone and passkeys count no more, and whoever is in has to come in anew. */
  @Transactional
  public void takeAway(UUID account, Person me) {
    if (me.id().equals(account)) {
      throw new Refused("access.problem.self");
    }
    proofs.takeAway(account, accounts.card(account).bookName());
    vouching.letIn(account);
    ways.shut(account, null);
  }
}
