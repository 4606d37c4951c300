package org.walnut.reconciliation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.walnut.ledger.AccountRef;
import org.walnut.ledger.Ledger;
import org.walnut.ledger.Posting;
import org.walnut.ledger.Transfer;
import org.walnut.payment.BillLine;
import org.walnut.payment.Transfers;
import org.walnut.shared.Money;

/**
 * What a file is the first to tell: transfers that fit a payment which waits for one, and what a
 * service has kept for its work.
 */
@Component
class FileNews {

  private final Transfers transfers;
  private final Ledger ledger;

  FileNews(Transfers transfers, Ledger ledger) {
    this.transfers = transfers;
    this.ledger = ledger;
  }

  /** Takes transfers that fit, and answers the file as our books name what is in it. */
  ForeignBook arrived(Side side, LocalDate day, ForeignBook book) {
    return side == Side.BANK ? new ForeignBook(arrived(day, book.lines()), book.fees()) : book;
  }

  /**
   * Books what was kept; answers the entry, if there is any. It is no part of the lines that are
   * matched, as no difference that was posted is.
   */
  @Nullable UUID kept(UUID file, Side side, LocalDate day, Money fees) {
    return fees.isZero() ? null : ledger.post(posting(file, side, day, fees));
  }

  /** What fits stands under the id of its payment. */
  private List<ForeignLine> arrived(LocalDate day, List<ForeignLine> lines) {
    var told = lines.stream().map(line -> new BillLine(line.reference(), line.amount())).toList();
    return transfers.arrived(day, told).stream()
        .map(line -> new ForeignLine(line.reference(), line.amount()))
        .toList();
  }

  /** Below zero, more was given back after refunds than was kept. */
  private Posting posting(UUID file, Side side, LocalDate day, Money fees) {
    var transfer =
        fees.isPositive()
            ? new Transfer(AccountRef.fees(), side.account(), fees)
            : new Transfer(side.account(), AccountRef.fees(), fees.negate());
    return new Posting(
        "reconciliation:fees:" + file,
        ledger.openDay(day),
        "reconciliation.memo.fees",
        "/reconciliation/days/" + day,
        List.of(transfer));
  }
}
