package org.walnut.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes entries with their transfers in one round trip however many there are: {@code
 * ledger_write}.
 */
@Repository
class LedgerWriter {

  private final AccountOpening accounts;
  private final JdbcClient db;

  LedgerWriter(AccountOpening accounts, JdbcClient db) {
    this.accounts = accounts;
    this.db = db;
  }

  /**
   * Waits for a closing or a snapshot under way, and keeps others from beginning until the
   * transaction ends. The day of booking lies behind the last snapshot.
   *
   * <p>Answers which were written: without those whose cause, or another reversal of the same
   * entry, stands there, and none when a month or an account is closed.
   */
  Set<UUID> write(List<Entry> entries, LocalDate today) {
    var columns = EntryColumns.of(entries);
    accounts.open(columns.accounts());
    return db.sql(
            """
            select ledger_write(:today::date, :months::date[], :accounts::uuid[], :covering::uuid[],
                                :ids::uuid[], :days::date[], :causes::text[], :memos::text[], :paths::text[], :reversed::uuid[], :counts::int[],
                                :totals::bigint[], :debits::uuid[], :credits::uuid[], :amounts::bigint[])
            """)
        .param("today", today)
        .params(columns.parameters())
        .query((row, _) -> Set.of((UUID[]) row.getArray(1).getArray()))
        .single();
  }
}
