package org.walnut.stock;

import java.util.Set;

/** Whether a lot may be sold. Only a passed lot may. */
public enum LotState {
  /** Still being collected or waiting for its inspection. */
  QUARANTINE,
  /** Inspected and free to be reserved, listed and sold. */
  PASSED,
  /** Taken from sale because of a test. */
  HELD,
  /** Destroyed or given back: nothing is left of it. */
  CLOSED;

  private Set<LotState> next() {
    return switch (this) {
      case QUARANTINE -> Set.of(PASSED, HELD, CLOSED);
      case PASSED -> Set.of(HELD, CLOSED);
      case HELD -> Set.of(PASSED, CLOSED);
      case CLOSED -> Set.of();
    };
  }

  public boolean mayBecome(LotState state) {
    return next().contains(state);
  }
}
