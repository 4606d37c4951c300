package org.walnut.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

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

  private final JdbcClient db;

  ActivityWriter(JdbcClient db) {
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
    db.sql(
            """
            insert into activity (id, at, account_id, who, kind, subject_kind, subject_id, label, why)
            select id, at, account_id, who, kind, subject_kind, subject_id, label, why
              from unnest(:ids::uuid[], :times::timestamptz[], :accounts::uuid[], :persons::text[], :kinds::text[], :subject_kinds::text[],
                          :subjects::uuid[], :labels::text[], :whys::text[])
                   as done (id, at, account_id, who, kind, subject_kind, subject_id, label, why)
            """)
        .param("ids", column(lines, UUID[]::new, Line::id))
        .param("times", column(lines, String[]::new, line -> line.at().toString()))
        .param("accounts", column(lines, UUID[]::new, Line::account))
        .param("persons", column(lines, String[]::new, Line::who))
        .param("kinds", column(lines, String[]::new, Line::kind))
        .param("subject_kinds", column(lines, String[]::new, Line::subjectKind))
        .param("subjects", column(lines, UUID[]::new, Line::subject))
        .param("labels", column(lines, String[]::new, Line::label))
        .param("whys", column(lines, String[]::new, Line::why))
        .update();
  }

  private static <T> @Nullable T[] column(
      List<Line> lines, IntFunction<@Nullable T[]> array, Function<Line, @Nullable T> value) {
    @Nullable T[] column = array.apply(lines.size());
    for (int i = 0; i < column.length; i++) {
      column[i] = value.apply(lines.get(i));
    }
    return column;
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
      if (!lines.isEmpty()) {
        write(lines);
      }
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
