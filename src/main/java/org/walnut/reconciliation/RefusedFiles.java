package org.walnut.reconciliation;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.audit.Activities;
import org.walnut.shared.InvalidInput;

/**
 * Writes down that a file was refused, in a transaction of its own: the reading is rolled back, and
 * that somebody tried stays.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class RefusedFiles {

  private final Activities activities;

  RefusedFiles(Activities activities) {
    this.activities = activities;
  }

  /** Another file of the day was taken before. */
  void other(UUID file, String label) {
    activities.record("reconciliation.otherFile", "recon", file, label, null);
  }

  /** It is cut off, of another account or day, or its sums are wrong. */
  void unfit(UUID file, String label, InvalidInput why) {
    activities.record("reconciliation.fileRefused", "recon", file, label, why.getMessage());
  }
}
