package org.walnut.supply;

import java.util.Optional;
import java.util.Set;

/** How far the inspection of a lot is. */
public enum InspectionState {
  /** A sample was drawn. */
  SAMPLED,
  /** The sample is being tested. */
  TESTING,
  /** Nothing found: the lot is passed. */
  NEGATIVE,
  /** Something found: the lot is held until a second sample says more. */
  POSITIVE,
  /** A second sample is being tested. */
  RETEST,
  /** Found again: the lot stays held. */
  CONFIRMED_POSITIVE,
  DESTROYED,
  RETURNED,
  /** The second sample, or a laboratory, found nothing: the lot is passed. */
  RELEASED;

  private Set<InspectionState> next() {
    return switch (this) {
      case SAMPLED -> Set.of(TESTING, NEGATIVE, POSITIVE);
      case TESTING -> Set.of(NEGATIVE, POSITIVE);
      case POSITIVE -> Set.of(RETEST);
      case RETEST -> Set.of(RELEASED, CONFIRMED_POSITIVE);
      case CONFIRMED_POSITIVE -> Set.of(RELEASED, DESTROYED, RETURNED);
      case NEGATIVE, DESTROYED, RETURNED, RELEASED -> Set.of();
    };
  }

  public boolean mayBecome(InspectionState state) {
    return next().contains(state);
  }

  /** Nothing more will happen. */
  public boolean concluded() {
    return next().isEmpty();
  }

  /**
   * Whether a test by this method may be entered now: what was confirmed, only a laboratory can
   * clear.
   */
  public boolean takes(TestMethod method) {
    return switch (this) {
      case SAMPLED, TESTING, RETEST -> true;
      case CONFIRMED_POSITIVE -> method == TestMethod.LABORATORY;
      case NEGATIVE, POSITIVE, DESTROYED, RETURNED, RELEASED -> false;
    };
  }

  /** Where this verdict leads; nowhere when the test has to be done again. */
  Optional<InspectionState> after(Verdict verdict) {
    return switch (verdict) {
      case INVALID -> this == SAMPLED ? Optional.of(TESTING) : Optional.empty();
      case NEGATIVE -> Optional.of(this == SAMPLED || this == TESTING ? NEGATIVE : RELEASED);
      case POSITIVE -> found();
    };
  }

  private Optional<InspectionState> found() {
    return switch (this) {
      case SAMPLED, TESTING -> Optional.of(POSITIVE);
      case RETEST -> Optional.of(CONFIRMED_POSITIVE);
      default -> Optional.empty();
    };
  }
}
