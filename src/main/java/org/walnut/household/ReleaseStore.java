package org.walnut.household;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Sql;

/** Registers given out whole, and how often they may still be downloaded. */
@Repository
class ReleaseStore {

  static final Duration LASTS = Duration.ofHours(24);
  static final int DOWNLOADS = 2;

  /** How many households and members live in a place. */
  record Count(long households, long members) {}

  /** A register that was given out. */
  record Taken(String division, String purpose) {}

  private final JdbcClient db;
  private final Clock clock;

  ReleaseStore(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  Count count(String prefix) {
    return db.sql(
            """
            select count(distinct household.id) as households, count(member.id) as members
              from household
              left join member on member.county_id = household.county_id and member.household_id = household.id and member.left_on is null
             where household.village_code like :prefix || '%'
            """)
        .param("prefix", prefix)
        .query((row, _) -> new Count(row.getLong("households"), row.getLong("members")))
        .single();
  }

  void add(UUID id, ReleaseWish wish) {
    var now = clock.instant();
    db.sql(
            """
            insert into register_release (id, account_id, division, purpose, released_at, ends_at, downloads_left)
            values (:id, :account, :division, :purpose, :at, :ends, :downloads)
            """)
        .param("id", id)
        .param("account", wish.account())
        .param("division", wish.division())
        .param("purpose", wish.purpose())
        .param("at", Sql.utc(now))
        .param("ends", Sql.utc(now.plus(LASTS)))
        .param("downloads", DOWNLOADS)
        .update();
  }

  /** Takes one of the downloads that are left, for the person the register was released to. */
  Optional<Taken> take(UUID id, UUID account) {
    return db.sql(
            """
            update register_release
               set downloads_left = downloads_left - 1
             where id = :id
               and account_id = :account
               and ends_at > :now
               and downloads_left > 0
            returning division, purpose
            """)
        .param("id", id)
        .param("account", account)
        .param("now", Sql.utc(clock.instant()))
        .query((row, _) -> new Taken(row.getString("division"), row.getString("purpose")))
        .optional();
  }

  /** The households of a place, in the order of the register. */
  List<ReleasedHousehold> households(String prefix) {
    return db.sql(
            """
            select id, code
              from household
             where village_code like :prefix || '%'
             order by village_code, code
            """)
        .param("prefix", prefix)
        .query((row, _) -> new ReleasedHousehold(Sql.uuid(row, "id"), row.getString("code")))
        .list();
  }
}
