package org.walnut.operation;

import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether the database answers, and soon. */
@Component("databaseHealthIndicator")
@Order(1)
class DatabaseVital extends Vital {

  private static final int SECONDS = 5;

  private final DataSource database;

  DatabaseVital(DataSource database) {
    super("database");
    this.database = database;
  }

  @Override
  Optional<Ailment> look() {
    try (var connection = database.getConnection()) {
      return connection.isValid(SECONDS) ? Optional.empty() : Optional.of(Ailment.of("database"));
    } catch (SQLException silent) {
      return Optional.of(Ailment.of("database"));
    }
  }
}
