package org.walnut.reconciliation;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Refused;
import org.walnut.web.Words;

/**
 * Reads a long file in one transaction, whole or not at all, and tells beside it how far it is. Cut
 * off at any point, nothing of the file is there, and it is read anew when it is told of again.
 */
@Component
class BankFileWork {

  private static final Logger log = LoggerFactory.getLogger(BankFileWork.class);

  private final BankFileJobStore jobs;
  private final Reconciliations reconciliations;
  private final TransactionTemplate beside;

  BankFileWork(
      BankFileJobStore jobs,
      Reconciliations reconciliations,
      PlatformTransactionManager transactions) {
    this.jobs = jobs;
    this.reconciliations = reconciliations;
    this.beside = new TransactionTemplate(transactions);
    beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  @Async
  @TransactionalEventListener
  void on(BankFileAsked event) {
    work(event.job());
  }

  void work(UUID id) {
    var job = beside.execute(_ -> jobs.find(id).orElseThrow());
    if (job.stage().finished()) {
      return;
    }
    var file = beside.execute(_ -> jobs.content(id));
    try {
      var taken = reconciliations.readBank(job.day(), file, job.askedBy(), progress(id));
      beside.executeWithoutResult(_ -> jobs.taken(id, taken));
    } catch (InvalidInput unfit) {
      var fault = unfit.faults().getFirst();
      failed(id, fault.key(), fault.args());
    } catch (Refused refused) {
      failed(id, refused.key(), refused.args());
    } catch (RuntimeException unexpected) {
      log.error("reading the bank's file of job {} broke off", id, unexpected);
      failed(id, "reconciliation.file.broke", List.of());
    }
  }

  private void failed(UUID id, String key, List<Object> args) {
    log.warn("the bank's file of job {} could not be taken: {}", id, key);
    var shown = args.stream().map(Words::shown).toList();
    beside.executeWithoutResult(_ -> jobs.failed(id, key, shown));
  }

  private ReadingProgress progress(UUID id) {
    return new ReadingProgress() {
      @Override
      public void counted(int lines) {
        beside.executeWithoutResult(_ -> jobs.counted(id, lines));
      }

      @Override
      public void came(int further) {
        beside.executeWithoutResult(_ -> jobs.came(id, further));
      }

      @Override
      public void matching() {
        beside.executeWithoutResult(_ -> jobs.matching(id));
      }
    };
  }
}
