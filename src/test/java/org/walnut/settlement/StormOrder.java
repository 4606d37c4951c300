package org.walnut.settlement;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order as the naïve model remembers it. */
final class StormOrder {

  enum Stage {
    UNPAID,
    SUSPECT,
    PAID,
    CANCELLED,
    COMPLETED
  }

  final UUID id;
  final UUID payment;
  final long goods;
  final long grams;
  final long postage;
  Stage stage = Stage.UNPAID;
  long refunded;
  @Nullable UUID refund;
  long refundFen;
  boolean refundRefused;
  Map<String, Long> parts = Map.of();

  StormOrder(UUID id, UUID payment, long goods, long grams, long postage) {
    this.id = id;
    this.payment = payment;
    this.goods = goods;
    this.grams = grams;
    this.postage = postage;
  }

  long total() {
    return goods + postage;
  }
}
