package org.walnut.county;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.Holidays;
import org.walnut.shared.Sql;

/** The days that the State Council moves. */
@Repository
class HolidayList implements Holidays {

  private final JdbcClient db;

  HolidayList(JdbcClient db) {
    this.db = db;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<LocalDate, Boolean> between(LocalDate from, LocalDate to) {
    var moved = new HashMap<LocalDate, Boolean>();
    db.sql("select on_day, worked from holiday where on_day between :from and :to")
        .param("from", from)
        .param("to", to)
        .query(row -> {
          moved.put(Sql.date(row, "on_day"), row.getBoolean("worked"));
        });
    return moved;
  }
}
