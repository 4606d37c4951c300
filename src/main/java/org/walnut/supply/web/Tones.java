package org.walnut.supply.web;

import org.walnut.stock.LotState;
import org.walnut.supply.AgreementState;
import org.walnut.supply.InspectionState;
import org.walnut.supply.IntakeState;

/** How the states of this room look. */
final class Tones {

  private Tones() {}

  static String of(AgreementState state) {
    return switch (state) {
      case SIGNED -> "info";
      case ACTIVE -> "good";
      case FULFILLED, EXPIRED -> "quiet";
      case ENDED -> "bad";
    };
  }

  static String of(IntakeState state) {
    return switch (state) {
      case WEIGHED -> "warn";
      case ACCEPTED -> "good";
      case REJECTED, REVERSED -> "bad";
    };
  }

  static String of(LotState state) {
    return switch (state) {
      case QUARANTINE -> "warn";
      case PASSED -> "good";
      case HELD -> "bad";
      case CLOSED -> "quiet";
    };
  }

  static String of(InspectionState state) {
    return switch (state) {
      case SAMPLED, TESTING, RETEST -> "info";
      case NEGATIVE, RELEASED -> "good";
      case POSITIVE, CONFIRMED_POSITIVE -> "bad";
      case DESTROYED, RETURNED -> "quiet";
    };
  }
}
