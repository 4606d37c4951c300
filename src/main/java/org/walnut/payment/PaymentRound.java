package org.walnut.payment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

  /** After so many errands in vain the service counts as silent, and not the single errand. */
  private static final int GIVES_UP = 3;

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

  /** A payment service that is silent is left alone until the next round; the others are asked. */
  public void run() {
    var created = neglected(PaymentState.CREATED, ERRAND);
    var unknown = neglected(PaymentState.UNKNOWN, ERRAND);
    var undecided = neglected(PaymentState.PENDING, NOTICE);
    var unanswered = read(() -> refunds.unanswered(before(ERRAND)));
    var silent = new EnumMap<PayWay, Integer>(PayWay.class);
    each(created, errands::ask, silent);
    each(unknown, errands::ask, silent);
    each(undecided, errands::query, silent);
    each(unanswered, refundErrands::ask, silent);
  }

  private List<Neglected> neglected(PaymentState state, Duration wait) {
    return read(() -> payments.neglected(state, before(wait)));
  }

  private List<Neglected> read(Supplier<List<Neglected>> query) {
    return transaction.execute(_ -> query.get());
  }

  private Instant before(Duration wait) {
    return clock.instant().minus(wait);
  }

  private static void each(
      List<Neglected> waiting, Predicate<UUID> errand, Map<PayWay, Integer> silent) {
    for (var one : waiting) {
      if (Thread.currentThread().isInterrupted()) {
        return;
      }
      if (silent.getOrDefault(one.way(), 0) < GIVES_UP && !answered(one, errand)) {
        silent.merge(one.way(), 1, Integer::sum);
      }
    }
  }

  /** One that goes wrong in a way of its own does not keep the others waiting. */
  private static boolean answered(Neglected one, Predicate<UUID> errand) {
    try {
      return errand.test(one.id());
    } catch (RuntimeException wrong) {
      log.error("the errand for {} by {} went wrong", one.id(), one.way(), wrong);
      return false;
    }
  }
}
