package org.walnut.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes an entry with its transfers and the accounts that it opens, in two round trips: the locks
 * shared by all writers, then, with what the locks let be seen, the rows and what kept them out.
 */
@Repository
class LedgerWriter {

  /** Whether the entry was written, and if not, what of its month and accounts is closed. */
  record Outcome(boolean written, boolean monthClosed, @Nullable AccountKind accountClosed) {}

  private final JdbcClient db;

  LedgerWriter(JdbcClient db) {
    this.db = db;
  }

  /**
   * Nothing is written when the month or an account is closed, or when the cause, or a reversal of
   * the same entry, stands there already. The day of booking lies behind the last snapshot.
   */
  Outcome write(Entry entry, LocalDate today) {
    lock(List.of(entry.posting()));
    return insert(entry, today);
  }

  /**
   * Waits for a closing or a snapshot under way, and keeps others from beginning until the postings
   * have ended.
   */
  void lock(Collection<Posting> postings) {
    db.sql(
            """
            select pg_advisory_xact_lock_shared(hashtextextended(name, 0))
              from (select 'ledger-books:' || current_setting('walnut.county') as name
                     union all
                    select 'ledger-month:' || current_setting('walnut.county') || month
                      from unnest(:months::date[]) as month
                     union all
                    select account
                      from unnest(:accounts::text[]) as account) as held
            """)
        .param(
            "months",
            distinct(
                postings.stream()
                    .map(Posting::on)
                    .map(YearMonth::from)
                    .map(month -> month.atDay(1))))
        .param(
            "accounts",
            distinct(
                postings.stream()
                    .flatMap(posting -> posting.accounts().stream())
                    .map(AccountRef::id)))
        .query((_, _) -> true)
        .list();
  }

  private static String[] distinct(Stream<?> names) {
    return names.map(Object::toString).distinct().sorted().toArray(String[]::new);
  }

  private Outcome insert(Entry entry, LocalDate today) {
    var posting = entry.posting();
    var accounts = posting.accounts();
    var transfers = posting.transfers();
    return db.sql(
            """
            with state as (
              select exists (select 1 from ledger_closed_month where month = :month::date) as month_closed,
                     (select kind from ledger_account_card where id = any(:ids::uuid[]) and closed limit 1) as account_closed,
                     coalesce((select max(day) from ledger_snapshot), '-infinity') as last
            ), opened as (
              insert into ledger_account (id, kind, owner_id, label, opened_on)
              select fresh.id, fresh.kind, fresh.owner, fresh.label, :on::date
                from state
               cross join unnest(:ids::uuid[], :kinds::text[], :owners::uuid[], :labels::text[]) as fresh (id, kind, owner, label)
               where not state.month_closed
                 and not exists (select 1 from ledger_account a where a.id = fresh.id)
              on conflict do nothing
            ), entry as (
              insert into ledger_entry (id, on_day, booked_on, cause, memo, path, reverses_id, transfer_count, total_fen)
              select :id::uuid, :on::date, case when last >= :today::date then last + 1 else :today::date end, :cause::text, :memo::text, :path::text,
                     :reverses::uuid, :count::int, :total::bigint
                from state
               where not month_closed and account_closed is null
              on conflict do nothing
              returning id, on_day, booked_on
            ), moved as (
              insert into ledger_transfer (entry_id, line_no, on_day, booked_on, debit_id, credit_id, amount_fen)
              select entry.id, line.no, entry.on_day, entry.booked_on, line.debit, line.credit, line.amount
                from entry
               cross join unnest(:debits::uuid[], :credits::uuid[], :amounts::bigint[]) with ordinality as line (debit, credit, amount, no)
            )
            select exists (select 1 from entry) as written, month_closed, account_closed
              from state
            """)
        .param("month", YearMonth.from(posting.on()).atDay(1))
        .param("ids", accounts.stream().map(AccountRef::id).toArray(UUID[]::new))
        .param("kinds", accounts.stream().map(each -> each.kind().name()).toArray(String[]::new))
        .param("owners", accounts.stream().map(AccountRef::owner).toArray(UUID[]::new))
        .param("labels", accounts.stream().map(AccountRef::label).toArray(String[]::new))
        .param("id", entry.id())
        .param("on", posting.on())
        .param("today", today)
        .param("cause", posting.cause())
        .param("memo", posting.memo())
        .param("path", posting.path())
        .param("reverses", entry.reverses())
        .param("count", transfers.size())
        .param("total", posting.total().fen())
        .param("debits", transfers.stream().map(each -> each.debit().id()).toArray(UUID[]::new))
        .param("credits", transfers.stream().map(each -> each.credit().id()).toArray(UUID[]::new))
        .param("amounts", transfers.stream().map(each -> each.amount().fen()).toArray(Long[]::new))
        .query((row, _) -> {
          var closed = row.getString("account_closed");
          return new Outcome(
              row.getBoolean("written"),
              row.getBoolean("month_closed"),
              closed == null ? null : AccountKind.valueOf(closed));
        })
        .single();
  }
}
