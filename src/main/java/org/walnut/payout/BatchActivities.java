package org.walnut.payout;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.audit.Activities;

/** Writes down what was done with a batch and its files. */
@Component
class BatchActivities {

  private final Activities activities;

  BatchActivities(Activities activities) {
    this.activities = activities;
  }

  @Transactional
  public void made(PayoutBatch batch) {
    record("payout.batchMade", batch, null);
  }

  @Transactional
  public void fileTaken(PayoutBatch batch) {
    record("payout.fileTaken", batch, null);
  }

  @Transactional
  public void answered(PayoutBatch batch) {
    record("payout.batchAnswered", batch, null);
  }

  /**
   * In a transaction of its own: the reading is rolled back, and that somebody tried stays.
   *
   * @param why no word of the file, for it names people
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void refused(PayoutBatch batch, String why) {
    record("payout.resultRefused", batch, why);
  }

  private void record(String kind, PayoutBatch batch, @Nullable String detail) {
    activities.record(kind, "payoutBatch", batch.id(), batch.code(), detail);
  }
}
