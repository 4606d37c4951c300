package org.walnut.ledger;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.audit.Activities;
import org.walnut.shared.Days;
import org.walnut.shared.Refused;
import org.walnut.shared.ShortCode;

/** Closes accounts that are not used any more, and opens them again. */
@Service
public class LedgerAccounts {

  private final LedgerAccountStore store;
  private final LedgerBooks books;
  private final Ledger ledger;
  private final Activities activities;
  private final Days days;

  LedgerAccounts(
      LedgerAccountStore store,
      LedgerBooks books,
      Ledger ledger,
      Activities activities,
      Days days) {
    this.store = store;
    this.books = books;
    this.ledger = ledger;
    this.activities = activities;
    this.days = days;
  }

  /** From then on nothing is posted to it; refused while it holds money. */
  @Transactional
  public void close(UUID account, AccountTurn turn) {
    books.alone();
    var named = store.required(account);
    if (store.closed(account)) {
      throw new Refused("ledger.problem.closed", named.kind());
    }
    var balance = ledger.balance(named);
    if (!balance.isZero()) {
      throw new Refused("ledger.problem.notEmpty", balance);
    }
    store.turn(account, "CLOSED", days.today(), turn.why());
    activities.record("ledger.accountClosed", "ledger", account, label(named), turn.why());
  }

  @Transactional
  public void reopen(UUID account, AccountTurn turn) {
    books.alone();
    var named = store.required(account);
    if (!store.closed(account)) {
      throw new Refused("ledger.problem.open", named.kind());
    }
    store.turn(account, "OPEN", days.today(), turn.why());
    activities.record("ledger.accountReopened", "ledger", account, label(named), turn.why());
  }

  /** How people call an account: what it was called when it opened, or its owner's short code. */
  public static String label(AccountRef account) {
    if (account.label() != null) {
      return account.label();
    }
    return account.owner() == null
        ? account.kind().name()
        : ShortCode.of(account.kind().prefix(), account.owner());
  }
}
