package org.walnut.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Days;
import org.walnut.shared.Money;
import org.walnut.shared.Refused;
import org.walnut.shared.Sql;

/** Which months of the books are closed. */
@Repository
class LedgerMonths {

  /** What a month holds. */
  record Sum(long entries, Money total) {}

  private final JdbcClient db;
  private final Days days;
  private final Clock clock;

  LedgerMonths(JdbcClient db, Days days, Clock clock) {
    this.db = db;
    this.days = days;
    this.clock = clock;
  }

  boolean closed(YearMonth month) {
    return db.sql("select exists (select 1 from ledger_closed_month where month = :month)")
        .param("month", month.atDay(1))
        .query(Boolean.class)
        .single();
  }

  /** For who has the books alone ({@link LedgerBooks#alone}). */
  void turn(YearMonth month, String state, UUID approval) {
    db.sql(
            """
            insert into ledger_month_turn (month, turn_no, state, at, approval_id)
            select :month::date, coalesce(max(turn_no), 0) + 1, :state, :at, :approval
              from ledger_month_turn
             where month = :month::date
            """)
        .param("month", month.atDay(1))
        .param("state", state)
        .param("at", Sql.utc(clock.instant()))
        .param("approval", approval)
        .update();
  }

  Sum sum(YearMonth month) {
    return db.sql(
            """
            select count(*) as entries, coalesce(sum(total_fen), 0) as total_fen
              from ledger_entry
             where on_day between :from and :to
            """)
        .param("from", month.atDay(1))
        .param("to", month.atEndOfMonth())
        .query((row, _) -> new Sum(row.getLong("entries"), Sql.money(row, "total_fen")))
        .single();
  }

  /** A month is closed when it is over and every earlier one that holds entries is closed. */
  void refuseClosing(YearMonth month) {
    if (closed(month)) {
      throw new Refused("ledger.problem.monthClosed", month);
    }
    if (!month.isBefore(YearMonth.from(days.today()))) {
      throw new Refused("ledger.problem.monthNotOver", month);
    }
    db.sql(
            """
            select min(e.on_day)
              from ledger_entry e
             where e.on_day < :month
               and not exists (
                     select 1
                       from ledger_closed_month c
                      where c.month = date_trunc('month', e.on_day::timestamp)::date)
            """)
        .param("month", month.atDay(1))
        .query((row, _) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
        .single()
        .ifPresent(earlier -> {
          throw new Refused("ledger.problem.earlierMonthOpen", YearMonth.from(earlier));
        });
  }

  /** The last closed month is opened first. */
  void refuseReopening(YearMonth month) {
    if (!closed(month)) {
      throw new Refused("ledger.problem.monthOpen", month);
    }
    db.sql("select max(month) from ledger_closed_month")
        .query((row, _) -> YearMonth.from(Sql.date(row, "max")))
        .optional()
        .filter(last -> last.isAfter(month))
        .ifPresent(last -> {
          throw new Refused("ledger.problem.laterMonthClosed", last);
        });
  }
}
