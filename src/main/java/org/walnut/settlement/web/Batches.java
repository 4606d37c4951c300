package org.walnut.settlement.web;

import org.walnut.payout.PayoutState;
import org.walnut.web.Words;

/** How the states of payouts are called. */
final class Batches {

  private Batches() {}

  static String state(String state) {
    return Words.label(PayoutState.valueOf(state));
  }

  static String tone(String state) {
    return switch (PayoutState.valueOf(state)) {
      case SENT -> "info";
      case PAID -> "good";
      case FAILED -> "bad";
    };
  }
}
