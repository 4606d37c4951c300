package org.walnut.sandbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;

/**
 * A payment or a refund as a bill of a played service has it.
 *
 * @param payment the service's id of the payment
 * @param refund the service's id of what went back, if something did
 * @param amount what was paid, or what went back
 */
record PlayedTrade(
    UUID payment,
    String tradeNo,
    @Nullable UUID refund,
    String refundNo,
    Money amount,
    String description,
    Instant at) {

  private static final int PER_MILLE = 6;
  private static final Money FEN = new Money(1);

  /** Of which nobody else knows; the same one each time it is asked for. */
  static PlayedTrade unknown(Instant at) {
    var id = Ids.from("unknown:" + at);
    return new PlayedTrade(id, "T" + id.toString().replace("-", ""), null, "", FEN, "?", at);
  }

  boolean back() {
    return refund != null;
  }

  /** The service keeps 0.6 %, and gives it back with what goes back. */
  Money fee() {
    var fee = new Money((amount.fen() * PER_MILLE + 500) / 1000);
    return back() ? fee.negate() : fee;
  }

  PlayedTrade withMore() {
    return new PlayedTrade(payment, tradeNo, refund, refundNo, amount.plus(FEN), description, at);
  }
}
