package org.walnut.order.web;

import org.walnut.order.OrderState;
import org.walnut.order.RefundProgress;

/** In which tone a state is shown. */
final class Tones {

  private Tones() {}

  static String of(OrderState state) {
    return switch (state) {
      case CREATED -> "warn";
      case PAID, ALLOCATED, PICKED, PACKED, SHIPPED -> "info";
      case DELIVERED, COMPLETED -> "good";
      case CANCELLED, EXPIRED, REFUNDED -> "quiet";
      case REFUSED, REFUNDING -> "bad";
    };
  }

  static String of(RefundProgress state) {
    return switch (state) {
      case REQUESTED -> "warn";
      case APPROVED -> "info";
      case DONE -> "good";
      case DECLINED -> "quiet";
      case FAILED -> "bad";
    };
  }
}
