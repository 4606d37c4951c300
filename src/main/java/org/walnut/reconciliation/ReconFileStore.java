package org.walnut.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Money;
import org.walnut.shared.Sql;

/** The files that were taken, and their lines. */
@Repository
class ReconFileStore {

  /** By what two files are told apart: the hash of their lines, and their fees. */
  record Taken(String hash, Money fees) {}

  private static final int BATCH = 2_000;

  private final JdbcClient db;

  ReconFileStore(JdbcClient db) {
    this.db = db;
  }

  /** One at a time reads or matches this side. */
  void lock(Side side) {
    db.sql(
            "select pg_advisory_xact_lock(hashtextextended('recon:' || current_setting('walnut.county') || :side, 0))")
        .param("side", side.name())
        .query((_, _) -> true)
        .single();
  }

  /** What was read for this day, if anything was. */
  Optional<Taken> taken(Side side, LocalDate day) {
    return db.sql("select hash, fee_fen from recon_file where side = :side and day = :day")
        .param("side", side.name())
        .param("day", day)
        .query((row, _) -> new Taken(row.getString("hash"), Sql.money(row, "fee_fen")))
        .optional();
  }

  /** The days of the last weeks of which a file is here. */
  List<LocalDate> days(Side side, LocalDate since) {
    return db.sql("select day from recon_file where side = :side and day >= :since order by day")
        .param("side", side.name())
        .param("since", since)
        .query((row, _) -> Sql.date(row, "day"))
        .list();
  }

  void insert(NewReconFile file) {
    var lines = file.book().lines();
    db.sql(
            """
            insert into recon_file (id, side, day, hash, line_count, in_fen, out_fen, fee_fen, fee_entry_id, taken_at, taken_by)
            values (:id, :side, :day, :hash, :count, :in, :out, :fees, :fees_entry::uuid, :at, :by)
            """)
        .param("id", file.id())
        .param("side", file.side().name())
        .param("day", file.day())
        .param("hash", file.hash())
        .param("count", lines.size())
        .param("in", sum(lines, 1))
        .param("out", sum(lines, -1))
        .param("fees", file.book().fees().fen())
        .param("fees_entry", file.feesEntry())
        .param("at", Sql.utc(file.at()))
        .param("by", file.by())
        .update();
  }

  void insertLines(UUID file, List<ForeignLine> lines, ReadingProgress progress) {
    for (var from = 0; from < lines.size(); from += BATCH) {
      var batch = lines.subList(from, Math.min(from + BATCH, lines.size()));
      insert(file, from, batch);
      progress.came(batch.size());
    }
  }

  private void insert(UUID file, int before, List<ForeignLine> lines) {
    db.sql(
            """
            insert into recon_line (file_id, line_no, reference, amount_fen)
            select :file, :before + line.no, line.reference, line.fen
              from unnest(:references::text[], :amounts::bigint[]) with ordinality as line (reference, fen, no)
            """)
        .param("file", file)
        .param("before", before)
        .param("references", lines.stream().map(ForeignLine::reference).toArray(String[]::new))
        .param("amounts", lines.stream().map(line -> line.amount().fen()).toArray(Long[]::new))
        .update();
  }

  Optional<String> account() {
    return db.sql("select account_no from recon_account order by turn_no desc limit 1")
        .query((row, _) -> row.getString("account_no"))
        .optional();
  }

  void account(String number, Instant at) {
    db.sql(
            """
            insert into recon_account (turn_no, account_no, at)
            select coalesce(max(turn_no), 0) + 1, :number, :at
              from recon_account
            """)
        .param("number", number)
        .param("at", Sql.utc(at))
        .update();
  }

  private static long sum(List<ForeignLine> lines, int sign) {
    return lines.stream()
        .map(ForeignLine::amount)
        .map(amount -> sign < 0 ? amount.negate() : amount)
        .filter(Money::isPositive)
        .reduce(Money.ZERO, Money::plus)
        .fen();
  }
}
