package org.walnut.ledger.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.ledger.AccountKind;
import org.walnut.ledger.web.EntryShown.TransferShown;
import org.walnut.shared.NotFound;
import org.walnut.shared.Sql;

/** Entries with their transfers, and the sums of all of them. */
@Repository("ledgerEntryScreens")
@Transactional(readOnly = true)
class EntryScreens {

  private final JdbcClient db;

  EntryScreens(JdbcClient db) {
    this.db = db;
  }

  EntryShown one(UUID id) {
    return db.sql(
            """
            select e.id, e.on_day, e.cause, e.memo, e.path, e.reverses_id, r.id as reversed_by, e.total_fen
              from ledger_entry e
              left join ledger_entry r on r.county_id = e.county_id and r.reverses_id = e.id
             where e.id = :id
            """)
        .param("id", id)
        .query(this::entry)
        .optional()
        .orElseThrow(() -> new NotFound("ledger.entry", id));
  }

  /**
   * The last snapshot and the entries since; accounts as they were open then, kinds in the order of
   * their names in the program.
   */
  List<KindSums> trial(LocalDate on) {
    return db.sql(
            """
            with last as (
              select coalesce((select max(day) from ledger_snapshot where day <= :on::date), '-infinity') as day
            ), since as (
              select t.debit_id, t.credit_id, t.amount_fen
                from last
                join ledger_entry e on e.on_day > last.day and e.on_day <= :on::date
                join ledger_transfer t on t.county_id = e.county_id and t.entry_id = e.id
               union all
              select t.debit_id, t.credit_id, t.amount_fen
                from last
                join ledger_entry e on e.booked_on > last.day and e.on_day <= last.day
                join ledger_transfer t on t.county_id = e.county_id and t.entry_id = e.id
            ), sides as (
              select debit_id as account_id, sum(amount_fen) as debit_fen, 0 as credit_fen from since group by debit_id
               union all
              select credit_id, 0, sum(amount_fen) from since group by credit_id
            ), sums as (
              select k.kind, k.debit_fen, k.credit_fen
                from ledger_snapshot_kind k
                join last on last.day = k.day
               union all
              select a.kind, s.debit_fen, s.credit_fen
                from sides s
                join ledger_account a on a.id = s.account_id
            )
            select kind, (select count(*) from ledger_account a where a.kind = sums.kind and a.opened_on <= :on::date) as accounts,
                   sum(debit_fen) as debit_fen, sum(credit_fen) as credit_fen
              from sums
             group by kind
             order by kind
            """)
        .param("on", on)
        .query((row, _) ->
            new KindSums(
                AccountKind.valueOf(row.getString("kind")),
                row.getLong("accounts"),
                row.getBigDecimal("debit_fen"),
                row.getBigDecimal("credit_fen")))
        .list();
  }

  private EntryShown entry(ResultSet row, int number) throws SQLException {
    var id = Sql.uuid(row, "id");
    return new EntryShown(
        id,
        Sql.date(row, "on_day"),
        row.getString("cause"),
        row.getString("memo"),
        row.getString("path"),
        Sql.uuidOrNull(row, "reverses_id"),
        Sql.uuidOrNull(row, "reversed_by"),
        Sql.money(row, "total_fen"),
        transfers(id));
  }

  private List<TransferShown> transfers(UUID entry) {
    return db.sql(
            """
            select t.debit_id, d.kind as debit_kind, d.owner_id as debit_owner, d.label as debit_label,
                   t.credit_id, c.kind as credit_kind, c.owner_id as credit_owner, c.label as credit_label, t.amount_fen
              from ledger_transfer t
              join ledger_account d on d.county_id = t.county_id and d.id = t.debit_id
              join ledger_account c on c.county_id = t.county_id and c.id = t.credit_id
             where t.entry_id = :entry
             order by t.line_no
            """)
        .param("entry", entry)
        .query((row, _) ->
            new TransferShown(
                Sql.uuid(row, "debit_id"),
                name(row, "debit"),
                Sql.uuid(row, "credit_id"),
                name(row, "credit"),
                Sql.money(row, "amount_fen")))
        .list();
  }

  private static String name(ResultSet row, String side) throws SQLException {
    return AccountRow.name(
        AccountKind.valueOf(row.getString(side + "_kind")),
        Sql.uuidOrNull(row, side + "_owner"),
        row.getString(side + "_label"));
  }
}
