package org.walnut.world;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.Sql;

/** Remembers that the world was set up. */
@Repository
class WorldStore {

  private final JdbcClient db;

  WorldStore(JdbcClient db) {
    this.db = db;
  }

  @Transactional(readOnly = true)
  public boolean isSetUp() {
    return db.sql("select count(*) from world where name = 'named'").query(Long.class).single() > 0;
  }

  @Transactional
  public void setUp(Instant at) {
    db.sql("insert into world (name, set_up_at) values ('named', :at) on conflict do nothing").param("at", Sql.utc(at)).update();
  }
}
