package org.walnut.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.house.RoomTest;
import org.walnut.house.Statements;
import org.walnut.shared.Ids;

@RoomTest
class ActivityWriterTests {

  private static final String KIND = "files.kept";

  private final List<List<String>> told = new ArrayList<>();

  @Autowired Clock clock;
  @Autowired JdbcClient db;
  @Autowired PlatformTransactionManager transactions;
  @Autowired TransactionTemplate transaction;

  private Activities activities;
  private UUID subject = Ids.next();

  @BeforeAll
  void listen() {
    activities = new Activities(new ActivityWriter(List.of(told::add), db), transaction, clock);
  }

  @BeforeEach
  void another() {
    told.clear();
    subject = Ids.next();
  }

  @Test
  void what_a_transaction_did_is_written_in_one_statement() {
    var sent =
        Statements.during(() ->
            transaction.executeWithoutResult(_ -> {
              done("a");
              done("b");
              done("c");
            }));

    assertThat(written()).containsExactly("a", "b", "c");
    assertThat(sent).filteredOn(sql -> sql.contains("insert into activity")).hasSize(1);
  }

  @Test
  void what_was_rolled_back_is_neither_written_nor_told() {
    transaction.executeWithoutResult(status -> {
      done("a");
      status.setRollbackOnly();
    });

    assertThat(written()).isEmpty();
    assertThat(told).isEmpty();
  }

  @Test
  void what_was_done_is_told_when_it_is_committed() {
    transaction.executeWithoutResult(_ -> {
      done("a");
      attempt(TransactionDefinition.PROPAGATION_NESTED, "given up", true);
      done("b");
      assertThat(told).isEmpty();
    });

    assertThat(told).containsExactly(List.of(KIND, KIND));
  }

  @Test
  void nothing_is_told_of_what_no_transaction_does() {
    assertThatThrownBy(() -> done("a")).isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void what_was_rolled_back_to_a_savepoint_is_not_written_and_the_rest_is() {
    transaction.executeWithoutResult(_ -> {
      attempt(TransactionDefinition.PROPAGATION_NESTED, "first", true);
      done("before");
      attempt(TransactionDefinition.PROPAGATION_NESTED, "kept", false);
      attempt(TransactionDefinition.PROPAGATION_NESTED, "given up", true);
      done("after");
    });

    assertThat(written()).containsExactly("before", "kept", "after");
  }

  @Test
  void a_transaction_within_another_writes_its_own() {
    transaction.executeWithoutResult(outer -> {
      done("outer");
      attempt(TransactionDefinition.PROPAGATION_REQUIRES_NEW, "inner", false);
      assertThat(written()).containsExactly("inner");
      outer.setRollbackOnly();
    });

    assertThat(written()).containsExactly("inner");
  }

  @Test
  void what_is_done_while_it_is_being_committed_is_written_too() {
    transaction.executeWithoutResult(_ -> {
      done("a");
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
              done("late");
            }
          });
    });

    assertThat(written()).containsExactly("a", "late");
  }

  private void attempt(int propagation, String what, boolean givenUp) {
    var inner = new TransactionTemplate(transactions);
    inner.setPropagationBehavior(propagation);
    inner.executeWithoutResult(status -> {
      done(what);
      if (givenUp) {
        status.setRollbackOnly();
      }
    });
  }

  private void done(String label) {
    activities.record(KIND, "test", subject, label, null);
  }

  private List<String> written() {
    var reading = new TransactionTemplate(transactions);
    reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    return reading.execute(_ ->
        db.sql("select label from activity where subject_id = :subject order by id")
            .param("subject", subject)
            .query(String.class)
            .list());
  }
}
