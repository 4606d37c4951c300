package org.walnut.audit;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.walnut.shared.Sql;

/**
 * Writes the activities of a transaction all at once, just before it is committed: one round trip
 * to the database, however many things were done. What is rolled back, also to a savepoint, leaves
 * none.
 */
@Component
class ActivityWriter {

  /** An activity as it is written. */
  record Line(
      UUID id,
      Instant at,
      @Nullable UUID account,
      String who,
      String kind,
      String subjectKind,
      UUID subject,
      String label,
      @Nullable String why) {}

  private final JdbcTemplate db;

  ActivityWriter(JdbcTemplate db) {
    this.db = db;
  }

  /** Within a transaction. */
  void add(Line line) {
    var pending = (Pending) TransactionSynchronizationManager.getResource(this);
    if (pending == null) {
      pending = new Pending();
      TransactionSynchronizationManager.bindResource(this, pending);
      TransactionSynchronizationManager.registerSynchronization(pending);
    }
    pending.add(line);
  }

  private void write(List<Line> lines) {
    db.batchUpdate(
        """
        insert into activity (id, at, account_id, who, kind, subject_kind, subject_id, label, why)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        lines,
        lines.size(),
        ActivityWriter::set);
  }

  private static void set(PreparedStatement row, Line line) throws SQLException {
    row.setObject(1, line.id());
    row.setObject(2, Sql.utc(line.at()));
    row.setObject(3, line.account(), Types.OTHER);
    row.setString(4, line.who());
    row.setString(5, line.kind());
    row.setString(6, line.subjectKind());
    row.setObject(7, line.subject());
    row.setString(8, line.label());
    row.setString(9, line.why());
  }

  /** What a transaction has still to write. */
  private final class Pending implements TransactionSynchronization {

    private final List<Line> lines = new ArrayList<>();
    private final Map<Object, Integer> savepoints = new IdentityHashMap<>();
    private boolean written;

    /** What is done while the transaction is being committed is written at once. */
    void add(Line line) {
      if (written) {
        write(List.of(line));
      } else {
        lines.add(line);
      }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      written = true;
      write(lines);
    }

    @Override
    public void savepoint(Object savepoint) {
      savepoints.put(savepoint, lines.size());
    }

    /** A savepoint it has not heard of was set before anything was done. */
    @Override
    public void savepointRollback(Object savepoint) {
      lines.subList(savepoints.getOrDefault(savepoint, 0), lines.size()).clear();
    }

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(ActivityWriter.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(ActivityWriter.this, this);
    }

    @Override
    public void beforeCompletion() {
      TransactionSynchronizationManager.unbindResourceIfPossible(ActivityWriter.this);
    }
  }
}
