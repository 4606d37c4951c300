package org.walnut.payment;

import org.springframework.dao.OptimisticLockingFailureException;

/**
 * A payment or refund was moved on by somebody else since its card was read. The whole transaction
 * goes back, so that no money is booked upon a state that is over.
 */
class StaleCard extends OptimisticLockingFailureException {

  private StaleCard(String code) {
    super(code + " was moved on meanwhile");
  }

  static void unless(boolean moved, String code) {
    if (!moved) {
      throw new StaleCard(code);
    }
  }
}
