package org.walnut.reconciliation;

import java.time.LocalDate;
import java.util.UUID;
import org.walnut.shared.Money;

/**
 * A difference as it stands.
 *
 * @param ours what the books say came in (negative: went out)
 * @param theirs what the file says
 */
record DifferenceCard(
    UUID id,
    String code,
    Side side,
    LocalDate day,
    Money ours,
    Money theirs,
    DifferenceState state) {

  /** What the books lack to say what the file says. */
  Money delta() {
    return theirs.minus(ours);
  }

  /** Whether it can be money of a payer that nobody knew. */
  boolean assignable() {
    return side == Side.BANK && ours.isZero() && theirs.isPositive();
  }
}
