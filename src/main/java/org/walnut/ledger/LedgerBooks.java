package org.walnut.ledger;

import java.util.UUID;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Refused;

/**
 * The books of a county: all who write share them ({@code ledger_write}), and who closes or adds up
 * has them alone, until the transaction ends. An account that covers what goes and is held of it
 * ({@link AccountKind#covered}) is had alone within shared books; in this order, and several in
 * that of their ids, so that nobody waits in a ring. Who only lets holds expire ({@link
 * HoldStore#expire}) needs the accounts and not the books.
 */
@Repository
class LedgerBooks {

  private static final String PATIENCE = "5s";

  private final JdbcClient db;

  LedgerBooks(JdbcClient db) {
    this.db = db;
  }

  /**
   * Waits for postings under way; those that come now wait for this transaction. Refused when one
   * lasts so long that others should not wait behind it.
   */
  void alone() {
    waitingAtMost(PATIENCE);
    try {
      db.sql(
              """
              select pg_advisory_xact_lock(hashtextextended('ledger-books:' || current_setting('walnut.county'), 0))
              """)
          .query((_, _) -> true)
          .single();
    } catch (CannotAcquireLockException _) {
      throw new Refused("ledger.problem.busy");
    }
    waitingAtMost("0");
  }

  private void waitingAtMost(String time) {
    db.sql("select set_config('lock_timeout', :time, true)")
        .param("time", time)
        .query((_, _) -> true)
        .single();
  }

  /** As {@link #share(UUID)}, of each, in their order. */
  void share(UUID[] accounts) {
    for (var account : accounts) {
      share(account);
    }
  }

  /** Waits for whoever moves or holds the money of this account. */
  void share(UUID account) {
    db.sql(
            """
            select pg_advisory_xact_lock_shared(hashtextextended('ledger-books:' || county, 0)),
                   pg_advisory_xact_lock(hashtextextended(county || :account::uuid, 0))
              from current_setting('walnut.county') as county
            """)
        .param("account", account)
        .query((_, _) -> true)
        .single();
  }

  /** As {@link #alone}, if nobody writes just now; waits for nobody. */
  boolean aloneAtOnce() {
    return db.sql(
            """
            select pg_try_advisory_xact_lock(hashtextextended('ledger-books:' || current_setting('walnut.county'), 0))
            """)
        .query(Boolean.class)
        .single();
  }
}
