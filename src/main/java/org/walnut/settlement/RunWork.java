package org.walnut.settlement;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.audit.Activities;
import org.walnut.shared.ShortCode;
import org.walnut.tenancy.Tenancy;

/**
 * Does a run that was asked for, a batch of orders at a time. Each batch is a transaction of its
 * own: cut off at any point, it goes on there when the run is told of again.
 */
@Component
class RunWork {

  private static final Logger log = LoggerFactory.getLogger(RunWork.class);

  /** Measured: larger batches are no faster, and move the bar less often. */
  private static final int BATCH = 500;

  /** Batches at a time: while the database works at one, the next is divided. */
  private static final int AT_ONCE = 2;

  private final RunJobStore jobs;
  private final OrderSweep sweep;
  private final RunMaking making;
  private final Activities activities;
  private final TransactionTemplate transaction;

  RunWork(
      RunJobStore jobs,
      OrderSweep sweep,
      RunMaking making,
      Activities activities,
      TransactionTemplate transaction) {
    this.activities = activities;
    this.jobs = jobs;
    this.sweep = sweep;
    this.making = making;
    this.transaction = transaction;
  }

  @Async
  @TransactionalEventListener
  void on(RunAsked event) {
    work(event.run());
  }

  void work(UUID run) {
    var job = transaction.execute(_ -> jobs.find(run).orElseThrow());
    if (job.stage() == RunStage.ORDERS) {
      settle(job);
    }
    transaction.executeWithoutResult(_ -> {
      if (jobs.stands(run, RunStage.STATEMENTS)) {
        jobs.turn(run, RunStage.STATEMENTS, making.make(job));
      }
    });
  }

  private void settle(RunJob job) {
    var open =
        transaction.execute(_ -> {
          var orders = jobs.unsettled(job.to());
          jobs.counted(job.id(), orders.size());
          return orders;
        });
    settled(job, open, left(job, batches(open)));
  }

  /**
   * No two batches share an order, and none waits for another in a ring: accounts have an order.
   */
  private int left(RunJob job, List<List<UUID>> batches) {
    var county = Tenancy.requiredCounty();
    var errands =
        batches.stream()
            .<Callable<Integer>>map(batch -> () -> Tenancy.within(county, () -> settle(job, batch)))
            .toList();
    try (var workers = Executors.newFixedThreadPool(AT_ONCE)) {
      int left = 0;
      for (var done : workers.invokeAll(errands)) {
        left += done.get();
      }
      return left;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the run was stopped", stopped);
    } catch (ExecutionException failed) {
      throw new IllegalStateException("the run failed", failed.getCause());
    }
  }

  /** How far it came is told afterwards: told with the batch, the next would wait for its end. */
  private int settle(RunJob job, List<UUID> batch) {
    int left = sweep.settle(batch);
    transaction.executeWithoutResult(_ -> jobs.came(job.id(), batch.size()));
    return left;
  }

  private static List<List<UUID>> batches(List<UUID> orders) {
    return IntStream.iterate(0, from -> from < orders.size(), from -> from + BATCH)
        .mapToObj(from -> orders.subList(from, Math.min(from + BATCH, orders.size())))
        .toList();
  }

  private void settled(RunJob job, List<UUID> orders, int left) {
    transaction.executeWithoutResult(_ -> {
      if (!jobs.turn(job.id(), RunStage.ORDERS, RunStage.STATEMENTS)) {
        return;
      }
      jobs.left(job.id(), left);
      if (!orders.isEmpty()) {
        var count = orders.size() - left + " / " + orders.size();
        activities.record(
            "settlement.ordersSettled",
            "settlementRun",
            job.id(),
            ShortCode.of("SR", job.id()),
            count);
      }
    });
    if (!orders.isEmpty()) {
      log.info("{} orders settled together, {} left", orders.size() - left, left);
    }
  }
}
