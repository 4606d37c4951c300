package org.walnut.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Sql;

/** Where and how long the statements of runs are put up. */
@Repository
class AnnouncementStore {

  private final JdbcClient db;

  AnnouncementStore(JdbcClient db) {
    this.db = db;
  }

  /** False when the run is put up already. */
  boolean add(UUID run, NewAnnouncement announcement, LocalDate ends, String by, Instant at) {
    return db.sql(
                """
                insert into statement_announcement (run_id, place, put_up_on, ends_on, entered_by, entered_at)
                values (:run, :place, :since, :ends, :by, :at)
                on conflict do nothing
                """)
            .param("run", run)
            .param("place", announcement.place())
            .param("since", announcement.since())
            .param("ends", ends)
            .param("by", by)
            .param("at", Sql.utc(at))
            .update()
        == 1;
  }

  Optional<RunAnnouncement> find(UUID run) {
    return db.sql(
            """
            select place, put_up_on, ends_on
              from statement_announcement
             where run_id = :run
            """)
        .param("run", run)
        .query((row, _) ->
            new RunAnnouncement(
                row.getString("place"), Sql.date(row, "put_up_on"), Sql.date(row, "ends_on")))
        .optional();
  }
}
