package org.walnut.operation;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the database answers. */
@Component("databaseHealthIndicator")
@Order(1)
class DatabaseVital extends Vital {

  private final JdbcClient db;

  DatabaseVital(JdbcClient db) {
    super("database");
    this.db = db;
  }

  @Override
  Optional<Ailment> look() {
    try {
      db.sql("select 1").query(Integer.class).single();
      return Optional.empty();
    } catch (DataAccessException silent) {
      return Optional.of(Ailment.of("database"));
    }
  }
}
