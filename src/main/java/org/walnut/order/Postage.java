package org.walnut.order;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.Days;
import org.walnut.shared.Money;
import org.walnut.shared.Sql;
import org.walnut.shared.Weight;

/** What sending a parcel costs the buyer today. */
@Service
public class Postage {

  private final JdbcClient db;
  private final Days days;

  Postage(JdbcClient db, Days days) {
    this.db = db;
    this.days = days;
  }

  @Transactional(readOnly = true)
  public Money of(Weight parcel) {
    return db.sql(
            """
            select first_g, first_fen, further_g, further_fen
              from postage_rate
             where valid_from <= :today
             order by valid_from desc
             limit 1
            """)
        .param("today", days.today())
        .query((row, _) ->
            new PostageRate(
                Sql.weight(row, "first_g"),
                Sql.money(row, "first_fen"),
                Sql.weight(row, "further_g"),
                Sql.money(row, "further_fen")))
        .single()
        .of(parcel);
  }
}
