package org.walnut.supply;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How an agreement stands on a day. */
public enum AgreementState {
  /** Signed, and its first day is still to come. */
  SIGNED,
  /** In force: goods may be brought. */
  ACTIVE,
  /** Closed because the goods were delivered. */
  FULFILLED,
  /** Its last day is over. */
  EXPIRED,
  /** Closed before its time, with a reason. */
  ENDED;

  /**
   * Follows from the agreement's days and from how it was closed.
   *
   * @param closedAs {@link #FULFILLED} or {@link #ENDED}, if it was closed
   */
  static AgreementState on(
      LocalDate day, LocalDate from, LocalDate to, @Nullable AgreementState closedAs) {
    if (closedAs != null) {
      return closedAs;
    } else if (day.isBefore(from)) {
      return SIGNED;
    } else {
      return day.isAfter(to) ? EXPIRED : ACTIVE;
    }
  }

  /** What a person may make of it; the days do the rest. */
  public boolean mayBecome(AgreementState state) {
    return switch (this) {
      case SIGNED -> state == ENDED;
      case ACTIVE, EXPIRED -> state == FULFILLED || state == ENDED;
      case FULFILLED, ENDED -> false;
    };
  }
}
