package org.walnut.order;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Refused;

/** Who may ask for which money back until when. */
@Component
class AfterSaleRules {

  /**
   * The time the law gives for sending goods back, and the time after which silence means content.
   */
  static final Duration WINDOW = Duration.ofDays(7);

  private final RemainingStore remaining;
  private final OrderRefunds open;
  private final Clock clock;

  AfterSaleRules(RemainingStore remaining, OrderRefunds open, Clock clock) {
    this.remaining = remaining;
    this.open = open;
    this.clock = clock;
  }

  static boolean inTime(Instant deliveredAt, Instant now) {
    return !now.isAfter(deliveredAt.plus(WINDOW));
  }

  /** What is asked for, line by line. */
  Remaining parts(Order order, NewRefundRequest request) {
    requireTime(order);
    if (open.open(order.id())) {
      throw new Refused("order.refund.openAlready", order.code());
    }
    requireReason(request);
    var left = remaining.remaining(order);
    var about = request.line() == null ? left : left.only(request.line());
    if (about.parts().isEmpty()) {
      throw InvalidInput.at("line", "order.fault.unknownLine");
    }
    if (request.reason() == RefundReason.NO_REASON
        && about.parts().stream().anyMatch(Remaining.Part::perishable)) {
      throw InvalidInput.at("reason", "order.fault.fresh");
    }
    return amount(about, request);
  }

  private void requireTime(Order order) {
    var delivered = order.deliveredAt();
    var state = order.state();
    if (delivered == null || state != OrderState.DELIVERED && state != OrderState.COMPLETED) {
      throw new Refused("order.wrongState", order.code(), state);
    }
    if (!inTime(delivered, clock.instant())) {
      throw new Refused("order.refund.tooLate", order.code());
    }
  }

  private static void requireReason(NewRefundRequest request) {
    if (!request.reason().buyers()) {
      throw InvalidInput.at("reason", "order.fault.reason");
    }
    if (request.reason() == RefundReason.OTHER && request.why() == null) {
      throw InvalidInput.at("why", "order.fault.why");
    }
  }

  private static Remaining amount(Remaining about, NewRefundRequest request) {
    var most = request.amount() == null ? about.total() : about.goods();
    if (!most.isPositive()) {
      throw InvalidInput.at("amount", "order.fault.nothingLeft");
    } else if (request.amount() == null) {
      return about;
    } else if (request.amount().compareTo(most) > 0) {
      throw InvalidInput.at("amount", "order.fault.refundAtMost", most);
    } else {
      return about.share(request.amount());
    }
  }
}
