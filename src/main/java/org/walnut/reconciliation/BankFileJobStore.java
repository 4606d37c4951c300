package org.walnut.reconciliation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Sql;

/** Long files that are read, and how far each is. */
@Repository
class BankFileJobStore {

  private final JdbcClient db;

  BankFileJobStore(JdbcClient db) {
    this.db = db;
  }

  /** Whether there is something to do: it is new, or could not be taken before. */
  boolean begin(UUID id, LocalDate day, byte[] content, String who, Instant at) {
    return db.sql(
                """
                insert into recon_bank_job (id, day, content, asked_by, asked_at, stage)
                values (:id, :day, :content, :who, :at, 'READING')
                on conflict (county_id, id) do update
                   set content = excluded.content, asked_by = excluded.asked_by, asked_at = excluded.asked_at,
                       stage = 'READING', lines = 0, done = 0, fault = null, fault_args = '{}'
                 where recon_bank_job.stage = 'FAILED'
                """)
            .param("id", id)
            .param("day", day)
            .param("content", content)
            .param("who", who)
            .param("at", Sql.utc(at))
            .update()
        == 1;
  }

  Optional<BankFileJob> find(UUID id) {
    return db.sql(
            """
            select id, day, asked_by, asked_at, stage, lines, done, open, fault, fault_args
              from recon_bank_job
             where id = :id
            """)
        .param("id", id)
        .query(BankFileJobStore::job)
        .optional();
  }

  List<BankFileJob> underWay() {
    return db.sql(
            """
            select id, day, asked_by, asked_at, stage, lines, done, open, fault, fault_args
              from recon_bank_job
             where stage in ('READING', 'MATCHING')
             order by asked_at, id
            """)
        .query(BankFileJobStore::job)
        .list();
  }

  byte[] content(UUID id) {
    return db.sql("select content from recon_bank_job where id = :id")
        .param("id", id)
        .query((row, _) -> row.getBytes("content"))
        .single();
  }

  /** Begun again after a fall, nothing of it is there. */
  void counted(UUID id, int lines) {
    db.sql("update recon_bank_job set lines = :lines, done = 0 where id = :id")
        .param("id", id)
        .param("lines", lines)
        .update();
  }

  void came(UUID id, int further) {
    db.sql("update recon_bank_job set done = done + :further where id = :id")
        .param("id", id)
        .param("further", further)
        .update();
  }

  void matching(UUID id) {
    db.sql("update recon_bank_job set stage = 'MATCHING' where id = :id and stage = 'READING'")
        .param("id", id)
        .update();
  }

  /** The file is in its lines now and need not be kept. */
  void taken(UUID id, FileTaken taken) {
    db.sql(
            """
            update recon_bank_job
               set stage = 'TAKEN', content = null, lines = :lines, done = :lines, open = :open
             where id = :id
               and stage in ('READING', 'MATCHING')
            """)
        .param("id", id)
        .param("lines", taken.lines())
        .param("open", taken.open())
        .update();
  }

  void failed(UUID id, @Nullable String fault, List<String> args) {
    db.sql(
            """
            update recon_bank_job
               set stage = 'FAILED', content = null, fault = :fault, fault_args = :args::text[]
             where id = :id
               and stage in ('READING', 'MATCHING')
            """)
        .param("id", id)
        .param("fault", fault)
        .param("args", args.toArray(String[]::new))
        .update();
  }

  private static BankFileJob job(ResultSet row, int index) throws SQLException {
    return new BankFileJob(
        Sql.uuid(row, "id"),
        Sql.date(row, "day"),
        row.getString("asked_by"),
        Sql.instant(row, "asked_at"),
        BankFileStage.valueOf(row.getString("stage")),
        row.getInt("lines"),
        row.getInt("done"),
        row.getInt("open"),
        row.getString("fault"),
        List.of((String[]) row.getArray("fault_args").getArray()));
  }
}
