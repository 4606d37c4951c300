package org.walnut.payment;

import org.jspecify.annotations.Nullable;

/** What Alipay's words for the state of a trade mean here. */
final class AlipayWords {

  private AlipayWords() {}

  static Provider.Answer.State state(@Nullable String word) {
    return switch (word) {
      case "TRADE_SUCCESS", "TRADE_FINISHED" -> Provider.Answer.State.PAID;
      case "TRADE_CLOSED" -> Provider.Answer.State.CLOSED;
      case null, default -> Provider.Answer.State.OPEN;
    };
  }
}
