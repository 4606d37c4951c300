package org.walnut.audit;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.IllegalTransactionStateException;
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

  private final List<ActivityListener> listeners;
  private final JdbcClient db;

  ActivityWriter(List<ActivityListener> listeners, JdbcClient db) {
    this.listeners = listeners;
    this.db = db;
  }

  /**
   * @throws IllegalTransactionStateException outside a transaction
   */
  void add(ActivityLine line) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalTransactionStateException(
          "no transaction does what " + line.kind() + " tells");
    }
    var pending = (Pending) TransactionSynchronizationManager.getResource(this);
    if (pending == null) {
      pending = new Pending();
      TransactionSynchronizationManager.bindResource(this, pending);
      TransactionSynchronizationManager.registerSynchronization(pending);
    }
    pending.add(line);
  }

  /** Most transactions do one thing, for which the database has less to do than for a list. */
  private void write(List<ActivityLine> lines) {
    if (lines.size() == 1) {
      writeOne(lines.getFirst());
    } else {
      writeAll(lines);
    }
  }

  private void writeOne(ActivityLine line) {
    db.sql(
            """
            insert into activity (id, at, account_id, who, kind, subject_kind, subject_id, label, why)
            values (:id, :at::timestamptz, :account, :who, :kind, :subject_kind, :subject, :label, :why)
            """)
        .param("id", line.id())
        .param("at", line.at())
        .param("account", line.account())
        .param("who", line.who())
        .param("kind", line.kind())
        .param("subject_kind", line.subjectKind())
        .param("subject", line.subject())
        .param("label", line.label())
        .param("why", line.why())
        .update();
  }

  private void writeAll(List<ActivityLine> lines) {
    db.sql(
            """
            insert into activity (id, at, account_id, who, kind, subject_kind, subject_id, label, why)
            select id, at, account_id, who, kind, subject_kind, subject_id, label, why
              from unnest(:ids::uuid[], :times::timestamptz[], :accounts::uuid[], :persons::text[], :kinds::text[], :subject_kinds::text[],
                          :subjects::uuid[], :labels::text[], :whys::text[])
                   as done (id, at, account_id, who, kind, subject_kind, subject_id, label, why)
            """)
        .param("ids", Sql.column(lines, UUID[]::new, ActivityLine::id))
        .param("times", Sql.column(lines, String[]::new, ActivityLine::at))
        .param("accounts", Sql.column(lines, UUID[]::new, ActivityLine::account))
        .param("persons", Sql.column(lines, String[]::new, ActivityLine::who))
        .param("kinds", Sql.column(lines, String[]::new, ActivityLine::kind))
        .param("subject_kinds", Sql.column(lines, String[]::new, ActivityLine::subjectKind))
        .param("subjects", Sql.column(lines, UUID[]::new, ActivityLine::subject))
        .param("labels", Sql.column(lines, String[]::new, ActivityLine::label))
        .param("whys", Sql.column(lines, String[]::new, ActivityLine::why))
        .update();
  }

  /** What was done in a transaction. */
  private final class Pending implements TransactionSynchronization {

    private final List<ActivityLine> lines = new ArrayList<>();
    private final Map<Object, Integer> savepoints = new IdentityHashMap<>();
    private boolean written;

    /** What is done while the transaction is being committed is written at once. */
    void add(ActivityLine line) {
      lines.add(line);
      if (written) {
        write(List.of(line));
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
    public void afterCommit() {
      if (!lines.isEmpty()) {
        var kinds = lines.stream().map(ActivityLine::kind).toList();
        listeners.forEach(listener -> listener.committed(kinds));
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
