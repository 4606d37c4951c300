package org.walnut.payment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Repeats, for the county at hand, the errands that were in vain and asks after lost notices. */
@Component
public class PaymentRound {

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

  /** Ends as soon as the payment service cannot be reached: the others would wait in vain, too. */
  public void run() {
    var created = neglected(PaymentState.CREATED, ERRAND);
    var unknown = neglected(PaymentState.UNKNOWN, ERRAND);
    var undecided = neglected(PaymentState.PENDING, NOTICE);
    var unanswered = read(() -> refunds.unanswered(before(ERRAND)));
    if (each(created, errands::ask)
        && each(unknown, errands::ask)
        && each(undecided, errands::query)) {
      each(unanswered, refundErrands::ask);
    }
  }

  private List<UUID> neglected(PaymentState state, Duration wait) {
    return read(() -> payments.neglected(state, before(wait)));
  }

  private List<UUID> read(Supplier<List<UUID>> query) {
    return transaction.execute(_ -> query.get());
  }

  private Instant before(Duration wait) {
    return clock.instant().minus(wait);
  }

  private static boolean each(List<UUID> ids, Predicate<UUID> errand) {
    return ids.stream().allMatch(id -> !Thread.currentThread().isInterrupted() && errand.test(id));
  }
}
