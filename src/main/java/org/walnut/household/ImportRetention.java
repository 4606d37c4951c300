package org.walnut.household;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.walnut.privacy.Retained;
import org.walnut.shared.Sql;

/** The rows of old reports of register files. */
@Component
class ImportRetention implements Retained {

  private final JdbcClient db;

  ImportRetention(JdbcClient db) {
    this.db = db;
  }

  @Override
  public String kind() {
    return "household.importRows";
  }

  @Override
  public int eraseSome(Instant olderThan) {
    return db.sql(
            """
            delete from register_import_row
             where (county_id, import_id, line_no) in (
                   select r.county_id, r.import_id, r.line_no
                     from register_import_row r
                     join register_import i on i.county_id = r.county_id and i.id = r.import_id
                    where i.at < :before
                    limit 1000)
            """)
        .param("before", Sql.utc(olderThan))
        .update();
  }
}
