package org.walnut.operation;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.walnut.audit.ActivityListener;

/**
 * Counts what happens, in the words of the business, from the activities that every room records.
 * No count carries a label.
 */
@Component
class BusinessCounts implements ActivityListener {

  /** Kinds that end in the way somebody came in, all counted as one. */
  private static final String SIGNED_IN = "access.signedIn";

  private static final String REFUSED = "signin.failed";

  /** The kinds of activities that are counted by a name of their own. */
  static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("household.registered", "walnut.households.registered"),
          Map.entry("supply.agreementSigned", "walnut.agreements.signed"),
          Map.entry("supply.intakeAccepted", "walnut.intakes.accepted"),
          Map.entry("stock.lotPassed", "walnut.lots.passed"),
          Map.entry("stock.lotHeld", "walnut.lots.held"),
          Map.entry("order.placed", "walnut.orders.placed"),
          Map.entry("order.paid", "walnut.orders.paid"),
          Map.entry("order.paymentFailed", "walnut.payments.failed"),
          Map.entry("order.shipped", "walnut.orders.shipped"),
          Map.entry("order.completed", "walnut.orders.completed"),
          Map.entry("order.cancelled", "walnut.orders.cancelled"),
          Map.entry("order.expired", "walnut.orders.expired"),
          Map.entry("order.refunded", "walnut.orders.refunded"),
          Map.entry("order.refundFailed", "walnut.refunds.failed"),
          Map.entry("payment.received", "walnut.payments.received"),
          Map.entry("settlement.orderSettled", "walnut.orders.settled"),
          Map.entry("settlement.paid", "walnut.payouts.paid"),
          Map.entry("settlement.payoutFailed", "walnut.payouts.failed"),
          Map.entry(SIGNED_IN, "walnut.signin.accepted"),
          Map.entry(REFUSED, "walnut.signin.refused"));

  private static final String ACTIVITIES = "walnut.activities.written";

  private final MeterRegistry meters;

  BusinessCounts(MeterRegistry meters) {
    this.meters = meters;
    NAMES.values().forEach(meters::counter);
    meters.counter(ACTIVITIES);
  }

  @Override
  public void committed(List<String> kinds) {
    kinds.forEach(this::count);
  }

  private void count(String kind) {
    meters.counter(ACTIVITIES).increment();
    var name = NAMES.get(plain(kind));
    if (name != null) {
      meters.counter(name).increment();
    }
  }

  private static String plain(String kind) {
    return kind.startsWith(SIGNED_IN) ? SIGNED_IN : kind.startsWith(REFUSED) ? REFUSED : kind;
  }
}
