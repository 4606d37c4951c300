package org.walnut.county;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.Sql;

/** Counts days on which offices work: Monday to Friday, less holidays, plus weekends worked. */
@Service
public class WorkingDays {

  /** Enough days for a hundred working ones, whatever holidays lie between. */
  private static final int MOST = 100;

  private final JdbcClient db;

  WorkingDays(JdbcClient db) {
    this.db = db;
  }

  /** The n-th working day after a day; the day itself does not count. */
  @Transactional(readOnly = true)
  public LocalDate after(LocalDate day, int n) {
    if (n < 1 || n > MOST) {
      throw new IllegalArgumentException("from 1 to " + MOST + " working days, was " + n);
    }
    return db.sql(
            """
            select day.on_day
              from (select (:day::date + step) as on_day from generate_series(1, 200) as step) day
              left join holiday on holiday.on_day = day.on_day
             where coalesce(holiday.worked, extract(isodow from day.on_day) < 6)
             order by day.on_day
            offset :skipped
             limit 1
            """)
        .param("day", day)
        .param("skipped", n - 1)
        .query((row, _) -> Sql.date(row, "on_day"))
        .single();
  }
}
