package org.walnut.payment.web;

import org.walnut.payment.NoticeEffect;
import org.walnut.payment.PaymentState;
import org.walnut.payment.RefundState;

/** How good or bad a state looks. */
final class Tones {

  private Tones() {}

  static String of(PaymentState state) {
    return switch (state) {
      case CREATED, UNKNOWN, PENDING -> "warn";
      case PAID -> "good";
      case FAILED, EXPIRED -> "quiet";
      case SUSPECT -> "bad";
    };
  }

  static String of(RefundState state) {
    return switch (state) {
      case REQUESTED -> "warn";
      case DONE -> "good";
      case FAILED -> "bad";
    };
  }

  static String of(NoticeEffect effect) {
    return switch (effect) {
      case TAKEN -> "good";
      case NOTHING_NEW -> "quiet";
      case SUSPECT -> "bad";
    };
  }
}
