package org.walnut.world;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.Sql;
import org.walnut.tenancy.Tenancy;

/** Remembers that the world was set up, which stays so. */
@Repository
class WorldStore {

  private final JdbcClient db;
  private final Set<String> known = ConcurrentHashMap.newKeySet();

  WorldStore(JdbcClient db) {
    this.db = db;
  }

  @Transactional(readOnly = true)
  public boolean isSetUp() {
    var county = Tenancy.requiredCounty();
    if (!known.contains(county)
        && db.sql("select count(*) from world where name = 'named'").query(Long.class).single()
            > 0) {
      known.add(county);
    }
    return known.contains(county);
  }

  @Transactional
  public void setUp(Instant at) {
    db.sql("insert into world (name, set_up_at) values ('named', :at) on conflict do nothing")
        .param("at", Sql.utc(at))
        .update();
  }
}
