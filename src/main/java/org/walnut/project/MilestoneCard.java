package org.walnut.project;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;

/** A milestone as its rules see it. */
record MilestoneCard(
    UUID id,
    UUID project,
    int no,
    MilestoneState state,
    Money amount,
    @Nullable UUID reportedBy,
    Money claimed) {

  /** What may still be asked for it. */
  Money left() {
    return amount.minus(claimed);
  }
}
