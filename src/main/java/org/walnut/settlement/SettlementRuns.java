package org.walnut.settlement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.shared.Ids;
import org.walnut.shared.ShortCode;

/** Gathers what households are owed into statements. */
@Service
public class SettlementRuns {

  private static final Logger log = LoggerFactory.getLogger(SettlementRuns.class);

  private final RunStore store;
  private final StatementMaking making;
  private final Activities activities;
  private final Clock clock;

  SettlementRuns(RunStore store, StatementMaking making, Activities activities, Clock clock) {
    this.store = store;
    this.making = making;
    this.activities = activities;
    this.clock = clock;
  }

  /** What a run up to and including this day would do. */
  @Transactional(readOnly = true)
  public RunPreview preview(LocalDate to) {
    return new RunPreview(to, store.owed(to));
  }

  /**
   * Makes a statement for each household with something owed; a second run finds nothing more to
   * do.
   */
  @Transactional
  public RunResult make(NewRun asked, Person me) {
    store.lock();
    if (asked.id() != null && store.exists(asked.id())) {
      return new RunResult.Made(asked.id());
    }
    var preview = preview(asked.to());
    if (preview.makesNothing()) {
      return new RunResult.NothingOwed(preview);
    }
    var run = asked.id() == null ? Ids.next() : asked.id();
    make(run, preview, me);
    return new RunResult.Made(run);
  }

  private void make(UUID run, RunPreview preview, Person me) {
    var now = clock.instant();
    var code = ShortCode.of("SR", run);
    store.insert(run, preview, now, me.login());
    var households =
        Stream.concat(preview.of(Prospect.PAYABLE).stream(), preview.of(Prospect.CARRIED).stream())
            .toList();
    making.make(run, preview.to(), households, now);
    activities.record("settlement.runMade", "settlementRun", run, code, null);
    log.info(
        "run {} made {} statements, {} yuan to pay",
        code,
        households.size(),
        preview.total(Prospect.PAYABLE));
  }
}
