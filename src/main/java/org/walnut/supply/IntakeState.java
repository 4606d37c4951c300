package org.walnut.supply;

import java.util.Set;

/** What became of goods that a household brought. */
public enum IntakeState {
  /** On the scale: graded and priced, nobody owes anything yet. */
  WEIGHED,
  /** Taken into a lot. */
  ACCEPTED,
  /** Taken home again. */
  REJECTED,
  /** Was accepted by mistake; taken back out of the lot and out of the books. */
  REVERSED;

  private Set<IntakeState> next() {
    return switch (this) {
      case WEIGHED -> Set.of(ACCEPTED, REJECTED);
      case ACCEPTED -> Set.of(REVERSED);
      case REJECTED, REVERSED -> Set.of();
    };
  }

  public boolean mayBecome(IntakeState state) {
    return next().contains(state);
  }
}
