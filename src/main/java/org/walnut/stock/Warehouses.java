package org.walnut.stock;

import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.audit.Activities;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Ids;
import org.walnut.shared.Sql;
import org.walnut.tenancy.Tenancy;

/** Where the lots lie. */
@Service
public class Warehouses {

  private final JdbcClient db;
  private final Activities activities;
  private final Clock clock;

  Warehouses(JdbcClient db, Activities activities, Clock clock) {
    this.db = db;
    this.activities = activities;
    this.clock = clock;
  }

  /** The same id again changes nothing. */
  @Transactional
  public UUID open(UUID id, String name, DivisionCode place) {
    var opened =
        db.sql(
                """
                insert into warehouse (id, name, division, opened_at)
                values (:id, :name, :division, :at)
                on conflict do nothing
                """)
            .param("id", id)
            .param("name", name)
            .param("division", place.value())
            .param("at", Sql.utc(clock.instant()))
            .update();
    if (opened == 1) {
      activities.record("stock.warehouseOpened", "warehouse", id, name, null);
    }
    return id;
  }

  /** The county's own warehouse, made when it is first asked for. */
  @Transactional
  public UUID main() {
    var county = Tenancy.requiredCounty();
    var id = Ids.from("main warehouse of " + county);
    var exists =
        db.sql("select count(*) from warehouse where id = :id")
                .param("id", id)
                .query(Long.class)
                .single()
            > 0;
    return exists ? id : open(id, county, new DivisionCode(county));
  }
}
