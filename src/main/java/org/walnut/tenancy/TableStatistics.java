package org.walnut.tenancy;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

/**
 * What the database knows of its tables, and plans by. Of tables that were filled at once it knows
 * nothing until it comes by: until then a page that reads many of them may take a minute.
 */
@Component
public class TableStatistics {

  private final DriverManagerDataSource owner;

  public TableStatistics(DriverManagerDataSource ownersDoor) {
    this.owner = ownersDoor;
  }

  /** Lets the database look at all tables now. Whoever has filled many of them calls it. */
  public void renew() {
    new JdbcTemplate(owner).execute("analyze");
  }
}
