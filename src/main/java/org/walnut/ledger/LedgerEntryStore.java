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

/** Entries and their transfers. */
@Repository
class LedgerEntryStore {

  private final JdbcClient db;

  LedgerEntryStore(JdbcClient db) {
    this.db = db;
  }

  /**
   * Whether the entry is new; it is not when its cause, or a reversal of the same entry, stands
   * there already.
   */
  boolean insert(Entry entry) {
    var posting = entry.posting();
    return db.sql(
                """
                with entry as (
                  insert into ledger_entry (id, on_day, cause, memo, path, reverses_id, transfer_count, total_fen)
                  values (:id, :on, :cause, :memo, :path::text, :reverses::uuid, :count, :total)
                  on conflict do nothing
                  returning id, on_day
                )
                insert into ledger_transfer (entry_id, line_no, on_day, debit_id, credit_id, amount_fen)
                select entry.id, line.no, entry.on_day, line.debit, line.credit, line.amount
                  from entry
                 cross join unnest(:debits::uuid[], :credits::uuid[], :amounts::bigint[])
                  with ordinality as line (debit, credit, amount, no)
                """)
            .param("id", entry.id())
            .param("on", posting.on())
            .param("cause", posting.cause())
            .param("memo", posting.memo())
            .param("path", posting.path())
            .param("reverses", entry.reverses())
            .param("count", posting.transfers().size())
            .param("total", posting.total().fen())
            .param(
                "debits",
                posting.transfers().stream().map(each -> each.debit().id()).toArray(UUID[]::new))
            .param(
                "credits",
                posting.transfers().stream().map(each -> each.credit().id()).toArray(UUID[]::new))
            .param(
                "amounts",
                posting.transfers().stream().map(each -> each.amount().fen()).toArray(Long[]::new))
            .update()
        > 0;
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

  Money balance(AccountRef account, LocalDate asOf) {
    return db.sql(
            """
            select coalesce((select sum(amount_fen) from ledger_transfer where credit_id = :account and on_day <= :as_of), 0)
                 - coalesce((select sum(amount_fen) from ledger_transfer where debit_id = :account and on_day <= :as_of), 0)
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
