package org.walnut.ledger.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.Days;
import org.walnut.shared.Sql;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** The months of the books, the newest first. */
@Repository
@Transactional(readOnly = true)
class MonthScreens {

  private final JdbcClient db;
  private final Days days;

  MonthScreens(JdbcClient db, Days days) {
    this.db = db;
    this.days = days;
  }

  /** From this month back to the first that holds an entry. */
  Paged<MonthRow> list(Cursor cursor) {
    var from = cursor.isStart() ? YearMonth.from(days.today()).atDay(1) : cursor.date(0);
    var rows =
        db.sql(
                """
                select each.month::date as month, sum.entries, sum.total_fen, closed.at
                  from generate_series(:from::date - interval '12 months', :from::date, interval '1 month') as each (month)
                 cross join lateral (
                       select count(*) as entries, coalesce(sum(total_fen), 0) as total_fen
                         from ledger_entry
                        where on_day >= each.month::date
                          and on_day < (each.month + interval '1 month')::date) sum
                  left join ledger_closed_month closed on closed.month = each.month::date
                 where each.month >= (select date_trunc('month', min(on_day)::timestamp) from ledger_entry)
                 order by each.month desc
                """)
            .param("from", from)
            .query(MonthScreens::row)
            .list();
    return rows.size() <= 12
        ? new Paged<>(rows, null)
        : new Paged<>(rows.subList(0, 12), Cursor.of(rows.getLast().month().atDay(1)));
  }

  MonthRow one(YearMonth month) {
    return db.sql(
            """
            select :from::date as month, count(*) as entries, coalesce(sum(total_fen), 0) as total_fen,
                   (select at from ledger_closed_month where month = :from::date) as at
              from ledger_entry
             where on_day between :from and :to
            """)
        .param("from", month.atDay(1))
        .param("to", month.atEndOfMonth())
        .query(MonthScreens::row)
        .single();
  }

  private static MonthRow row(ResultSet row, int index) throws SQLException {
    return new MonthRow(
        YearMonth.from(row.getObject("month", LocalDate.class)),
        row.getLong("entries"),
        Sql.money(row, "total_fen"),
        Sql.instantOrNull(row, "at"));
  }
}
