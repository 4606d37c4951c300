package org.walnut.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes entries with their transfers and the accounts that they open, in one round trip however
 * many there are: {@code ledger_write}, whose statements the database plans once for each
 * connection.
 */
@Repository
class LedgerWriter {

  /**
   * Which entries were written, and what kept all of them out.
   *
   * @param written without those whose cause, or another reversal of the same entry, stands there
   */
  record Outcome(
      Set<UUID> written, @Nullable YearMonth monthClosed, @Nullable AccountKind accountClosed) {}

  private final JdbcClient db;

  LedgerWriter(JdbcClient db) {
    this.db = db;
  }

  /**
   * Waits for a closing or a snapshot under way, and keeps others from beginning until the
   * transaction ends. The day of booking lies behind the last snapshot.
   */
  Outcome write(List<Entry> entries, LocalDate today) {
    return db.sql(
            """
            select written, month_closed, account_closed
              from ledger_write(:today::date, :months::date[], :accounts::uuid[], :kinds::text[], :owners::uuid[], :labels::text[], :opened::date[],
                                :ids::uuid[], :days::date[], :causes::text[], :memos::text[], :paths::text[], :reversed::uuid[], :counts::int[],
                                :totals::bigint[], :debits::uuid[], :credits::uuid[], :amounts::bigint[])
            """)
        .param("today", today)
        .params(EntryColumns.of(entries).parameters())
        .query(LedgerWriter::outcome)
        .single();
  }

  private static Outcome outcome(ResultSet row, int number) throws SQLException {
    var written = row.getArray("written");
    var month = row.getObject("month_closed", LocalDate.class);
    var account = row.getString("account_closed");
    return new Outcome(
        written == null ? Set.of() : Set.of((UUID[]) written.getArray()),
        month == null ? null : YearMonth.from(month),
        account == null ? null : AccountKind.valueOf(account));
  }
}
