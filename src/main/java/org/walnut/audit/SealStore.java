package org.walnut.audit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.audit.Sealing.Unsealed;
import org.walnut.shared.Sql;

/** Reads and writes seals and which activity is in which. */
@Repository
class SealStore {

  /** Where in a seal an activity is: its place in this list. */
  record Leaf(UUID activity, byte[] hash) {}

  /** As many activities as one seal holds. */
  static final int BATCH = 2000;

  private final JdbcClient db;

  SealStore(JdbcClient db) {
    this.db = db;
  }

  Optional<Seal> newest() {
    return db.sql(
            """
            select county_id, number, id, sealed_at, count, first_id, last_id, root, previous, hash
              from seal
             order by number desc
             limit 1
            """)
        .query((row, _) -> Seal.of(row))
        .optional();
  }

  Optional<Seal> find(long number) {
    return db.sql(
            """
            select county_id, number, id, sealed_at, count, first_id, last_id, root, previous, hash
              from seal
             where number = :number
            """)
        .param("number", number)
        .query((row, _) -> Seal.of(row))
        .optional();
  }

  List<Seal> after(long number) {
    return db.sql(
            """
            select county_id, number, id, sealed_at, count, first_id, last_id, root, previous, hash
              from seal
             where number > :number
             order by number
            """)
        .param("number", number)
        .query((row, _) -> Seal.of(row))
        .list();
  }

  /** The next batch, in the order of ids, from this id on. */
  List<ActivityLine> unsealed(UUID from) {
    return db.sql(
            """
            select county_id, id, at, account_id, who, kind, subject_kind, subject_id, label, why
              from activity
             where id >= :from
               and not exists (select from sealed_activity sealed
                                where sealed.county_id = activity.county_id
                                  and sealed.activity_id = activity.id)
             order by id
             limit :most
            """)
        .param("from", from)
        .param("most", BATCH)
        .query((row, _) -> ActivityLine.of(row))
        .list();
  }

  /** In these counties together, in one statement. */
  Unsealed waiting(Collection<String> counties) {
    return db.sql(
            """
            select coalesce(sum(waiting), 0) as count, min(since) as since
              from unsealed_activities(:counties::text[], :grace::bigint)
            """)
        .param("counties", counties.toArray(String[]::new))
        .param("grace", IdTime.GRACE.toMillis())
        .query((row, _) -> new Unsealed(row.getLong("count"), Sql.instantOrNull(row, "since")))
        .single();
  }

  /** Whether it was added; no, when another server sealed at the same moment. */
  boolean add(Seal seal, List<ActivityLine> activities, List<byte[]> hashes) {
    var added =
        db.sql(
                """
                insert into seal (number, id, sealed_at, count, first_id, last_id, root, previous, hash)
                values (:number, :id, :sealed_at, :count, :first, :last, :root, :previous, :hash)
                on conflict do nothing
                """)
            .param("number", seal.number())
            .param("id", seal.id())
            .param("sealed_at", Sql.utc(seal.time()))
            .param("count", seal.count())
            .param("first", seal.first())
            .param("last", seal.last())
            .param("root", Seal.bytes(seal.root()))
            .param("previous", Seal.bytes(seal.previous()))
            .param("hash", Seal.bytes(seal.hash()))
            .update();
    if (added == 1) {
      db.sql(
              """
              insert into sealed_activity (activity_id, seal_number, position, hash)
              select id, :number, place - 1, hash
                from unnest(:ids::uuid[], :hashes::bytea[]) with ordinality as sealed (id, hash, place)
              """)
          .param("number", seal.number())
          .param("ids", activities.stream().map(ActivityLine::id).toArray(UUID[]::new))
          .param("hashes", hashes.toArray(byte[][]::new))
          .update();
    }
    return added == 1;
  }

  /** The activities of a seal, in their order; those that are gone are left out. */
  List<ActivityLine> activities(long number) {
    return db.sql(
            """
            select activity.county_id, id, at, account_id, who, kind, subject_kind, subject_id, label, why
              from sealed_activity sealed
              join activity on activity.county_id = sealed.county_id and activity.id = sealed.activity_id
             where sealed.seal_number = :number
             order by sealed.position
            """)
        .param("number", number)
        .query((row, _) -> ActivityLine.of(row))
        .list();
  }

  /** In which seal an activity is, if in any. */
  Optional<Long> sealOf(UUID activity) {
    return db.sql(
            """
            select seal_number
              from sealed_activity
             where activity_id = :activity
            """)
        .param("activity", activity)
        .query(Long.class)
        .optional();
  }

  Optional<ActivityLine> activity(UUID id) {
    return db.sql(
            """
            select county_id, id, at, account_id, who, kind, subject_kind, subject_id, label, why
              from activity
             where id = :id
            """)
        .param("id", id)
        .query((row, _) -> ActivityLine.of(row))
        .optional();
  }

  List<Leaf> leaves(long number) {
    return db.sql(
            """
            select activity_id, hash
              from sealed_activity
             where seal_number = :number
             order by position
            """)
        .param("number", number)
        .query((row, _) -> new Leaf(Sql.uuid(row, "activity_id"), row.getBytes("hash")))
        .list();
  }
}
