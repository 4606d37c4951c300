package org.walnut.settlement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Sql;

/** Runs that were asked for, and how far each has come. */
@Repository
class RunJobStore {

  private final JdbcClient db;

  RunJobStore(JdbcClient db) {
    this.db = db;
  }

  /** False when it is there already, or another one of the county is under way. */
  boolean add(UUID id, LocalDate to, String who, Instant at) {
    return db.sql(
                """
                insert into settlement_job (id, up_to, asked_by, asked_at, stage)
                values (:id, :to, :who, :at, 'ORDERS')
                on conflict do nothing
                """)
            .param("id", id)
            .param("to", to)
            .param("who", who)
            .param("at", Sql.utc(at))
            .update()
        == 1;
  }

  Optional<RunJob> find(UUID id) {
    return db.sql(
            """
            select id, up_to, asked_by, asked_at, stage, orders, done, unsettled
              from settlement_job
             where id = :id
            """)
        .param("id", id)
        .query(RunJobStore::job)
        .optional();
  }

  Optional<RunJob> underWay() {
    return db.sql(
            """
            select id, up_to, asked_by, asked_at, stage, orders, done, unsettled
              from settlement_job
             where stage in ('ORDERS', 'STATEMENTS')
            """)
        .query(RunJobStore::job)
        .optional();
  }

  /** Nobody else goes on with it until the transaction ends. */
  boolean stands(UUID id, RunStage stage) {
    return db.sql(
                "select count(*) from (select id from settlement_job where id = :id and stage = :stage for update) as job")
            .param("id", id)
            .param("stage", stage.name())
            .query(Long.class)
            .single()
        > 0;
  }

  /**
   * Completed orders up to the day that nobody settled, in the order in which they were completed.
   */
  List<UUID> unsettled(LocalDate to) {
    return db.sql(
            """
            select o.id
              from order_card o
             where o.completed_on <= :to
               and not exists (select 1
                                 from settlement_posting p
                                where p.county_id = o.county_id
                                  and p.source_kind = 'ORDER'
                                  and p.source_id = o.id)
             order by o.completed_on, o.id
            """)
        .param("to", to)
        .query((row, _) -> Sql.uuid(row, "id"))
        .list();
  }

  /** Begun again after a fall, what was done before is part of the whole. */
  void counted(UUID id, int more) {
    db.sql("update settlement_job set orders = done + :more where id = :id")
        .param("id", id)
        .param("more", more)
        .update();
  }

  /** Never further than the whole, even when two went the same way. */
  void came(UUID id, int further) {
    db.sql("update settlement_job set done = least(done + :further, orders) where id = :id")
        .param("id", id)
        .param("further", further)
        .update();
  }

  void left(UUID id, int unsettled) {
    db.sql("update settlement_job set unsettled = unsettled + :unsettled where id = :id")
        .param("id", id)
        .param("unsettled", unsettled)
        .update();
  }

  /** False when somebody else turned it before. */
  boolean turn(UUID id, RunStage from, RunStage to) {
    return db.sql("update settlement_job set stage = :to where id = :id and stage = :from")
            .param("id", id)
            .param("from", from.name())
            .param("to", to.name())
            .update()
        == 1;
  }

  private static RunJob job(ResultSet row, int number) throws SQLException {
    return new RunJob(
        Sql.uuid(row, "id"),
        Sql.date(row, "up_to"),
        row.getString("asked_by"),
        Sql.instant(row, "asked_at"),
        RunStage.valueOf(row.getString("stage")),
        row.getInt("orders"),
        row.getInt("done"),
        row.getInt("unsettled"));
  }
}
