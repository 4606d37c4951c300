package org.walnut.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.settlement.Autumn.eventually;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.house.InCheng;
import org.walnut.house.TestDatabases;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;
import org.walnut.tenancy.Tenancy;

@SettlementTest
class RunJobTests extends SettlementScene {

  @Autowired RunAsking asking;
  @Autowired RunWork work;
  @Autowired OrderSweep sweep;
  @Autowired RunJobStore jobs;
  @Autowired PostingStore postings;
  @Autowired TransactionTemplate transaction;

  @Test
  void a_run_settles_first_what_nobody_settled_to_the_same_fen() {
    var order = autumn.sold(buyer, keeper, listing, 2);
    forgotten(order);
    assertThat(owed(a)).isEqualTo(Money.ZERO);

    run();

    assertThat(owed(a)).isEqualTo(new Money(3_652));
    assertThat(owed(b)).isEqualTo(new Money(6_086));
    assertThat(owed(c)).isEqualTo(new Money(2_434));
    assertThat(statement(a)).isEqualTo(StatementState.STATEMENT);
    assertSound();
  }

  @Test
  void orders_settled_before_are_not_settled_again_together() {
    var order = autumn.sold(buyer, keeper, listing, 2);

    assertThat(sweep.settle(List.of(order))).isZero();

    assertThat(owed(a)).isEqualTo(new Money(3_652));
    assertSound();
  }

  @Test
  void an_order_that_cannot_be_settled_is_left_and_the_others_are_not() {
    var order = autumn.sold(buyer, keeper, listing, 2);
    forgottenByUs(order);
    inLedger(order, "update ledger_transfer set amount_fen = amount_fen + 1");
    var other = autumn.sold(buyer, keeper, listing, 1);
    forgotten(other);

    var left = sweep.settle(List.of(order, other));

    assertThat(left).isEqualTo(1);
    assertThat(lines(other)).isEqualTo(3);
    assertThat(lines(order)).isZero();
    inLedger(order, "update ledger_transfer set amount_fen = amount_fen - 1");
    run();
    assertThat(lines(order)).isEqualTo(3);
    assertSound();
  }

  /** Whoever asks while one is under way is shown that one. */
  @Test
  void a_run_that_was_cut_off_goes_on_and_there_is_one_at_a_time() {
    autumn.sold(buyer, keeper, listing, 2);
    var asked = asking.ask(new NewRun(Ids.next(), bank.today()), FINANCE, false);
    assertThat(runs.job(asked)).get().extracting(RunJob::finished).isEqualTo(false);

    assertThat(runs.begin(new NewRun(null, bank.today()), FINANCE)).isEqualTo(asked);

    eventually(() -> runs.job(asked).orElseThrow().finished());
    assertThat(statement(a)).isEqualTo(StatementState.STATEMENT);
    work.work(asked);
    assertThat(autumn.count("select count(*) from statement where run_id = :id", asked))
        .isEqualTo(
            autumn.count(
                "select payable_count + carried_count from settlement_run where id = :id", asked));
    assertSound();
  }

  /** Both find the run at its orders, and wait at the same order. */
  @Test
  void two_workers_of_one_run_make_it_once() throws Exception {
    var order = autumn.sold(buyer, keeper, listing, 2);
    forgotten(order);
    var asked = asking.ask(new NewRun(Ids.next(), bank.today()), FINANCE, false);
    try (var workers = Executors.newFixedThreadPool(2)) {
      var both =
          transaction.execute(_ -> {
            postings.lock(List.of(order));
            var begun =
                List.of(workers.submit(() -> worked(asked)), workers.submit(() -> worked(asked)));
            eventually(() -> waiting(order) >= 2);
            return begun;
          });
      for (var worker : both) {
        worker.get();
      }
    }

    var job = runs.job(asked).orElseThrow();
    assertThat(job.stage()).isEqualTo(RunStage.MADE);
    assertThat(job.done()).isEqualTo(job.orders());
    assertThat(tooLate(asked)).isFalse();
    assertThat(lines(order)).isEqualTo(3);
    assertSound();
  }

  /** A worker that comes too late at the end of the orders. */
  private boolean tooLate(UUID asked) {
    return transaction.execute(_ -> jobs.turn(asked, RunStage.ORDERS, RunStage.STATEMENTS));
  }

  private void worked(UUID asked) {
    Tenancy.within(InCheng.COUNTY, () -> work.work(asked));
  }

  private long waiting(UUID order) {
    return autumn.count(
        "select count(*) from pg_locks where locktype = 'advisory' and not granted and :id::uuid is not null",
        order);
  }

  private long lines(UUID order) {
    return autumn.count("select count(*) from settlement_line where order_id = :id", order);
  }

  /** As if nobody had heard that the order was complete. */
  private void forgotten(UUID order) {
    forgottenByUs(order);
    inLedger(order, "delete from ledger_transfer");
    settlementOf(order, "delete from ledger_entry where cause = 'order:' || :order || ':settled'");
  }

  private void forgottenByUs(UUID order) {
    settlementOf(order, "delete from settlement_line where order_id = :order");
    settlementOf(order, "delete from settlement_posting where order_id = :order");
  }

  private void inLedger(UUID order, String what) {
    settlementOf(
        order,
        what
            + " where entry_id in (select id from ledger_entry where cause = 'order:' || :order || ':settled')");
  }

  private void settlementOf(UUID order, String sql) {
    var database = autumn.text("select current_database() where :id::uuid is not null", order);
    JdbcClient.create(TestDatabases.owner(database)).sql(sql).param("order", order).update();
  }
}
