package org.walnut.settlement;

import java.time.Clock;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.walnut.audit.Activities;
import org.walnut.shared.ShortCode;

/** Makes the statements of a run, all of them in the transaction at hand. */
@Component
class RunMaking {

  private static final Logger log = LoggerFactory.getLogger(RunMaking.class);

  private final RunStore store;
  private final StatementMaking making;
  private final Activities activities;
  private final Clock clock;

  RunMaking(RunStore store, StatementMaking making, Activities activities, Clock clock) {
    this.store = store;
    this.making = making;
    this.activities = activities;
    this.clock = clock;
  }

  RunStage make(RunJob job) {
    store.lock();
    var preview = new RunPreview(job.to(), store.owed(job.to()));
    if (preview.makesNothing()) {
      return RunStage.NOTHING;
    }
    var run = job.id();
    var now = clock.instant();
    var code = ShortCode.of("SR", run);
    store.insert(run, preview, now, job.askedBy());
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
    return RunStage.MADE;
  }
}
