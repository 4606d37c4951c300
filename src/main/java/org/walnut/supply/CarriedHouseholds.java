package org.walnut.supply;

import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.household.ShopHouseholds;
import org.walnut.shared.Sql;

/** The households a shop has signed an agreement with or has weighed goods of. */
@Component
class CarriedHouseholds implements ShopHouseholds {

  private final JdbcClient db;

  CarriedHouseholds(JdbcClient db) {
    this.db = db;
  }

  @Override
  @Transactional(readOnly = true)
  public Set<UUID> of(UUID shop) {
    return db.sql(
            """
            select household_id
              from agreement
             where carrier_id = :shop
             union
            select household_id
              from intake
             where carrier_id = :shop
            """)
        .param("shop", shop)
        .query((row, _) -> Sql.uuid(row, "household_id"))
        .set();
  }
}
