package org.walnut.ledger.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.Money;
import org.walnut.shared.Period;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** What moved on one account in a period, oldest first, with the balance after each line. */
@Repository("ledgerStatementScreens")
@Transactional(readOnly = true)
class StatementScreens {

  private final JdbcClient db;

  StatementScreens(JdbcClient db) {
    this.db = db;
  }

  StatementSums sums(UUID account, Period period) {
    return db.sql(
            """
            select before.credit_fen - before.debit_fen as opening, upto.debit_fen - before.debit_fen as debit, upto.credit_fen - before.credit_fen as credit
              from ledger_sums(:account::uuid, :from::date - 1) before, ledger_sums(:account::uuid, :to::date) upto
            """)
        .param("account", account)
        .param("from", period.from())
        .param("to", period.to())
        .query((row, _) ->
            new StatementSums(
                new Money(row.getBigDecimal("opening").longValueExact()),
                new Money(row.getBigDecimal("debit").longValueExact()),
                new Money(row.getBigDecimal("credit").longValueExact())))
        .single();
  }

  /** The balance goes on from everything before the first line of the page. */
  Paged<StatementLine> lines(UUID account, Period period, Cursor cursor) {
    return Paged.of(
        db.sql(
                """
                select l.on_day, l.entry_id, l.line_no, l.cause, l.memo, l.path, l.debit_fen, l.credit_fen,
                       o.kind as other_kind, o.owner_id as other_owner, o.label as other_label,
                       sum(l.credit_fen - l.debit_fen) over (order by l.on_day, l.entry_id, l.line_no)
                     + (select s.credit_fen - s.debit_fen from ledger_sums(:account::uuid, coalesce(:day::date, :from::date) - 1) s)
                     + coalesce((select sum(b.credit_fen - b.debit_fen)
                                   from ledger_line b
                                  where b.account_id = :account
                                    and b.on_day = :day::date
                                    and (b.entry_id, b.line_no) <= (:entry::uuid, :line::int)), 0)
                       as balance_fen
                  from ledger_line l
                  join ledger_account o on o.county_id = l.county_id and o.id = l.other_id
                 where l.account_id = :account
                   and l.on_day between :from and :to
                   and (:day::date is null or (l.on_day, l.entry_id, l.line_no) > (:day::date, :entry::uuid, :line::int))
                 order by l.on_day, l.entry_id, l.line_no
                 limit 51
                """)
            .param("account", account)
            .param("from", period.from())
            .param("to", period.to())
            .param("day", cursor.date(0))
            .param("entry", cursor.uuid(1))
            .param("line", cursor.number(2))
            .query(StatementLine::row)
            .list(),
        50,
        StatementLine::cursor);
  }

  /** The first lines of the period, for one print. */
  List<StatementLine> first(UUID account, Period period, int most) {
    try (var lines = stream(account, period)) {
      return lines.limit(most).toList();
    }
  }

  void each(UUID account, Period period, Consumer<StatementLine> taker) {
    try (var lines = stream(account, period)) {
      lines.forEach(taker);
    }
  }

  private Stream<StatementLine> stream(UUID account, Period period) {
    return db
        .sql(
            """
            select l.on_day, l.entry_id, l.line_no, l.cause, l.memo, l.path, l.debit_fen, l.credit_fen,
                   o.kind as other_kind, o.owner_id as other_owner, o.label as other_label,
                   sum(l.credit_fen - l.debit_fen) over (order by l.on_day, l.entry_id, l.line_no)
                 + (select s.credit_fen - s.debit_fen from ledger_sums(:account::uuid, :from::date - 1) s) as balance_fen
              from ledger_line l
              join ledger_account o on o.county_id = l.county_id and o.id = l.other_id
             where l.account_id = :account
               and l.on_day between :from and :to
             order by l.on_day, l.entry_id, l.line_no
            """)
        .param("account", account)
        .param("from", period.from())
        .param("to", period.to())
        .withFetchSize(500)
        .query(StatementLine::row)
        .stream();
  }
}
