package org.walnut.payout;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Repeats, for the county at hand, errands to WeChat Pay that were in vain, and asks after the
 * rest.
 */
@Component
public class PayoutRound {

  private static final Duration ERRAND = Duration.ofSeconds(30);
  private static final Duration MOVING = Duration.ofMinutes(2);
  private static final Duration WAITING = Duration.ofMinutes(15);

  private final TransferStore store;
  private final TransferErrands errands;
  private final TransactionTemplate transaction;
  private final Clock clock;

  PayoutRound(
      TransferStore store, TransferErrands errands, TransactionTemplate transaction, Clock clock) {
    this.store = store;
    this.errands = errands;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Ends as soon as the service cannot be reached: the others would wait in vain, too. */
  public void run() {
    if (each(neglected(ERRAND, TransferState.CREATED), errands::ask)
        && each(
            neglected(
                MOVING,
                TransferState.ACCEPTED,
                TransferState.PROCESSING,
                TransferState.TRANSFERING,
                TransferState.CANCELING),
            errands::query)) {
      each(neglected(WAITING, TransferState.WAIT_USER_CONFIRM), errands::query);
    }
  }

  private List<UUID> neglected(Duration wait, TransferState... states) {
    return transaction.execute(_ -> store.neglected(List.of(states), clock.instant().minus(wait)));
  }

  private static boolean each(List<UUID> ids, Predicate<UUID> errand) {
    return ids.stream().allMatch(id -> !Thread.currentThread().isInterrupted() && errand.test(id));
  }
}
