package org.walnut.household.web;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.shared.Sql;

/** The registers released to somebody, the newest first. */
@Repository
@Transactional(readOnly = true)
class ReleaseScreens {

  private final JdbcClient db;
  private final Clock clock;

  ReleaseScreens(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  List<ReleaseRow> of(Person me) {
    return db.sql(
            """
            select r.id, coalesce(place.label, r.division) as place, r.purpose, r.ends_at, r.downloads_left,
                   r.ends_at > :now and r.downloads_left > 0 as open
              from register_release r
              left join place on place.code = r.division
             where r.account_id = :me
             order by r.id desc
             limit 25
            """)
        .param("me", me.id())
        .param("now", Sql.utc(clock.instant()))
        .query((row, _) ->
            new ReleaseRow(
                Sql.uuid(row, "id"),
                row.getString("place"),
                row.getString("purpose"),
                Sql.instant(row, "ends_at"),
                row.getInt("downloads_left"),
                row.getBoolean("open")))
        .list();
  }
}
