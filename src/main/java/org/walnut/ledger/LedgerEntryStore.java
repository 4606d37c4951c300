package org.walnut.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Money;
import org.walnut.shared.Sql;

/** Reads entries and their transfers. */
@Repository
class LedgerEntryStore {

  private final JdbcClient db;

  LedgerEntryStore(JdbcClient db) {
    this.db = db;
  }

  Optional<Entry> find(UUID id) {
    return db.sql(
            """
            select id, on_day, cause, memo, path, reverses_id
              from ledger_entry
             where id = :id
            """)
        .param("id", id)
        .query(this::entry)
        .optional();
  }

  Optional<Entry> findByCause(String cause) {
    return db.sql(
            """
            select id, on_day, cause, memo, path, reverses_id
              from ledger_entry
             where cause = :cause
            """)
        .param("cause", cause)
        .query(this::entry)
        .optional();
  }

  /** The last snapshot and the transfers since. */
  Money balance(AccountRef account, LocalDate asOf) {
    return db.sql(
            """
            select credit_fen - debit_fen from ledger_sums(:account::uuid, :as_of::date)
            """)
        .param("account", account.id())
        .param("as_of", asOf)
        .query((row, _) -> new Money(row.getBigDecimal(1).longValueExact()))
        .single();
  }

  private Entry entry(ResultSet row, int number) throws SQLException {
    var id = Sql.uuid(row, "id");
    var posting =
        new Posting(
            row.getString("cause"),
            Sql.date(row, "on_day"),
            row.getString("memo"),
            row.getString("path"),
            transfers(id));
    return new Entry(id, posting, Sql.uuidOrNull(row, "reverses_id"));
  }

  private List<Transfer> transfers(UUID entry) {
    return db.sql(
            """
            select d.kind as debit_kind, d.owner_id as debit_owner, c.kind as credit_kind, c.owner_id as credit_owner, t.amount_fen
              from ledger_transfer t
              join ledger_account d on d.county_id = t.county_id and d.id = t.debit_id
              join ledger_account c on c.county_id = t.county_id and c.id = t.credit_id
             where t.entry_id = :entry
             order by t.line_no
            """)
        .param("entry", entry)
        .query((row, _) ->
            new Transfer(
                account(row, "debit"), account(row, "credit"), Sql.money(row, "amount_fen")))
        .list();
  }

  private static AccountRef account(ResultSet row, String side) throws SQLException {
    return new AccountRef(
        AccountKind.valueOf(row.getString(side + "_kind")), Sql.uuidOrNull(row, side + "_owner"));
  }
}
