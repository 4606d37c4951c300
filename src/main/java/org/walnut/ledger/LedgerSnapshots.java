package org.walnut.ledger;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.Days;
import org.walnut.shared.Sql;

/**
 * Adds up the books at the end of each day, so that a balance is the last snapshot and the
 * transfers since. Append-only; {@code bin/verify} adds up the transfers again.
 */
@Service
public class LedgerSnapshots {

  private final JdbcClient db;
  private final LedgerBooks books;
  private final Days days;
  private final Clock clock;

  LedgerSnapshots(JdbcClient db, LedgerBooks books, Days days, Clock clock) {
    this.db = db;
    this.books = books;
    this.days = days;
    this.clock = clock;
  }

  /**
   * Of yesterday, when there is something new since the last. Does nothing while postings are under
   * way that it would make others wait for; the next round tries again.
   */
  @Transactional
  public void make() {
    if (books.aloneAtOnce()) {
      db.sql(
              """
              with last as (
                select coalesce(max(day), '-infinity') as day from ledger_snapshot
              ), head as (
                insert into ledger_snapshot (day, made_at)
                select :day::date, :at::timestamptz
                  from last
                 where last.day < :day::date
                   and exists (select 1 from ledger_entry)
                returning day
              ), moved as (
                select t.debit_id, t.credit_id, t.amount_fen
                  from last
                 cross join head
                  join ledger_entry e on e.booked_on > last.day and e.booked_on <= head.day and e.on_day <= head.day
                  join ledger_transfer t on t.county_id = e.county_id and t.entry_id = e.id
                 union all
                select t.debit_id, t.credit_id, t.amount_fen
                  from last
                 cross join head
                  join ledger_entry e on e.booked_on <= last.day and e.on_day > last.day and e.on_day <= head.day
                  join ledger_transfer t on t.county_id = e.county_id and t.entry_id = e.id
              ), summed as (
                select side.account_id, sum(side.debit_fen) as debit_fen, sum(side.credit_fen) as credit_fen
                  from (select debit_id as account_id, amount_fen as debit_fen, 0 as credit_fen from moved
                         union all
                        select credit_id, 0, amount_fen from moved) side
                 group by side.account_id
              ), accounts as (
                insert into ledger_snapshot_account (account_id, day, debit_fen, credit_fen)
                select s.account_id, head.day, coalesce(b.debit_fen, 0) + s.debit_fen, coalesce(b.credit_fen, 0) + s.credit_fen
                  from head
                 cross join summed s
                  left join lateral (
                       select a.debit_fen, a.credit_fen
                         from ledger_snapshot_account a
                        where a.account_id = s.account_id
                        order by a.day desc
                        limit 1) b on true
              )
              insert into ledger_snapshot_kind (day, kind, debit_fen, credit_fen)
              select head.day, k.kind, sum(k.debit_fen), sum(k.credit_fen)
                from head
               cross join (
                     select a.kind, s.debit_fen, s.credit_fen
                       from summed s
                       join ledger_account a on a.id = s.account_id
                      union all
                     select b.kind, b.debit_fen, b.credit_fen
                       from ledger_snapshot_kind b
                       join last on last.day = b.day) k
               group by head.day, k.kind
              """)
          .param("day", days.today().minusDays(1))
          .param("at", Sql.utc(clock.instant()))
          .update();
    }
  }
}
