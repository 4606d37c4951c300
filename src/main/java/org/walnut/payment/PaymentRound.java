package org.walnut.payment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Repeats, for the county at hand, the errands that were in vain and asks after lost notices. */
@Component
public class PaymentRound {

  private static final Logger log = LoggerFactory.getLogger(PaymentRound.class);
  private static final Duration ERRAND = Duration.ofSeconds(10);
  private static final Duration NOTICE = Duration.ofMinutes(2);

  private final PaymentStore payments;
  private final RefundStore refunds;
  private final PaymentErrands errands;
  private final RefundErrands refundErrands;
  private final TransactionTemplate transaction;
  private final Clock clock;

  PaymentRound(
      PaymentStore payments,
      RefundStore refunds,
      PaymentErrands errands,
      RefundErrands refundErrands,
      TransactionTemplate transaction,
      Clock clock) {
    this.payments = payments;
    this.refunds = refunds;
    this.errands = errands;
    this.refundErrands = refundErrands;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** One way after the other; a service that cannot be reached makes nobody else wait. */
  public void run() {
    for (var way : PayWay.values()) {
      run(way);
    }
  }

  /** Ends as soon as the service of this way cannot be reached: the others would wait in vain. */
  private void run(PayWay way) {
    var created = neglected(way, PaymentState.CREATED, ERRAND);
    var unknown = neglected(way, PaymentState.UNKNOWN, ERRAND);
    var undecided = neglected(way, PaymentState.PENDING, NOTICE);
    if (each(created, payments::tried, errands::ask)
        && each(unknown, payments::tried, errands::ask)
        && each(undecided, payments::tried, errands::query)
        && !way.byHand()) {
      var unanswered = read(() -> refunds.unanswered(way, before(ERRAND)));
      each(unanswered, refunds::tried, refundErrands::ask);
    }
  }

  private List<UUID> neglected(PayWay way, PaymentState state, Duration wait) {
    return read(() -> payments.neglected(way, state, before(wait)));
  }

  private List<UUID> read(Supplier<List<UUID>> query) {
    return transaction.execute(_ -> query.get());
  }

  private Instant before(Duration wait) {
    return clock.instant().minus(wait);
  }

  private boolean each(List<UUID> ids, BiConsumer<UUID, Instant> tried, Predicate<UUID> errand) {
    return ids.stream()
        .allMatch(id -> !Thread.currentThread().isInterrupted() && go(id, tried, errand));
  }

  /** One that goes wrong for itself is no reason to leave the others. */
  private boolean go(UUID id, BiConsumer<UUID, Instant> tried, Predicate<UUID> errand) {
    try {
      transaction.executeWithoutResult(_ -> tried.accept(id, clock.instant()));
      return errand.test(id);
    } catch (RuntimeException wrong) {
      log.error("the errand of {} went wrong", id, wrong);
      return true;
    }
  }
}
