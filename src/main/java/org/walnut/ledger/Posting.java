package org.walnut.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;

/**
 * One business act to be written into the books.
 *
 * @param cause what makes it happen once only, as {@code intake:<id>}
 * @param memo message key of the sentence that says what it is
 * @param path page of the record that is the cause
 */
public record Posting(
    String cause, LocalDate on, String memo, @Nullable String path, List<Transfer> transfers) {

  public Posting {
    if (transfers.isEmpty()) {
      throw new IllegalArgumentException("an entry has at least one transfer: " + cause);
    }
    transfers = List.copyOf(transfers);
  }

  public Posting(String cause, LocalDate on, String memo, List<Transfer> transfers) {
    this(cause, on, memo, null, transfers);
  }

  /** Whose money it moves, each account as often as it is named. */
  Stream<AccountRef> accounts() {
    return transfers.stream().flatMap(each -> Stream.of(each.debit(), each.credit()));
  }

  /**
   * Throws {@link ArithmeticException} when the transfers together are more than can be counted.
   */
  Money total() {
    var total = Money.ZERO;
    for (var transfer : transfers) {
      total = total.plus(transfer.amount());
    }
    return total;
  }
}
