package org.walnut.files;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Ids;
import org.walnut.shared.Sql;

/** Keeps what the scanner said. */
@Repository
class ScanStore {

  private final JdbcClient db;

  ScanStore(JdbcClient db) {
    this.db = db;
  }

  void add(UUID file, ScanState state, @Nullable String what, Instant at) {
    db.sql(
            """
            insert into file_scan (id, file_id, state, what, at)
            values (:id, :file, :state, :what::text, :at)
            """)
        .param("id", Ids.next())
        .param("file", file)
        .param("state", state.name())
        .param("what", what)
        .param("at", Sql.utc(at))
        .update();
  }

  /** The oldest that were kept without being scanned. */
  List<UUID> waiting() {
    return db.sql(
            """
            select file_id
              from file_scan as first
             where state = 'NOT_SCANNED'
               and not exists (select
                                 from file_scan as later
                                where later.county_id = first.county_id
                                  and later.file_id = first.file_id
                                  and later.state <> 'NOT_SCANNED')
             group by file_id
             order by min(at)
             limit 50
            """)
        .query((row, _) -> Sql.uuid(row, "file_id"))
        .list();
  }
}
