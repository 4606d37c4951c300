package org.walnut.settlement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;

/** Gathers what households are owed into statements. */
@Service
public class SettlementRuns {

  private final RunStore store;
  private final RunAsking asking;
  private final RunWork work;

  SettlementRuns(RunStore store, RunAsking asking, RunWork work) {
    this.store = store;
    this.asking = asking;
    this.work = work;
  }

  /** What a run up to and including this day would do. */
  @Transactional(readOnly = true)
  public RunPreview preview(LocalDate to) {
    return new RunPreview(to, store.owed(to));
  }

  /** The run is done in the background; answers it, or the one that is under way already. */
  public UUID begin(NewRun asked, Person me) {
    return asking.ask(asked, me, true);
  }

  /**
   * As {@link #begin}, and waits. First every completed order is settled that nobody settled, then
   * a statement is made for each household with something owed; a second run finds nothing more to
   * do.
   */
  public RunResult make(NewRun asked, Person me) {
    var run = asking.ask(asked, me, false);
    work.work(run);
    return asking.job(run).orElseThrow().stage() == RunStage.MADE
        ? new RunResult.Made(run)
        : new RunResult.NothingOwed(preview(asked.to()));
  }

  /** How far a run has come; of one made before there were jobs nothing is known. */
  public Optional<RunJob> job(UUID run) {
    return asking.job(run);
  }
}
