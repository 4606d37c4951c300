package org.walnut.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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

  /**
   * Books it, and answers the file as our books name what is in it. To be called once for each
   * file.
   */
  ForeignBook booked(UUID file, Side side, LocalDate day, ForeignBook book) {
    var lines = new ArrayList<>(side == Side.BANK ? arrived(day, book.lines()) : book.lines());
    if (!book.fees().isZero()) {
      ledger.post(kept(file, side, day, book.fees()));
      lines.add(new ForeignLine(file.toString(), book.fees().negate()));
    }
    return new ForeignBook(lines, book.fees());
  }

  /** What fits stands under the id of its payment. */
  private List<ForeignLine> arrived(LocalDate day, List<ForeignLine> lines) {
    var told = lines.stream().map(line -> new BillLine(line.reference(), line.amount())).toList();
    return transfers.arrived(day, told).stream()
        .map(line -> new ForeignLine(line.reference(), line.amount()))
        .toList();
  }

  /** Below zero, more was given back after refunds than was kept. */
  private Posting kept(UUID file, Side side, LocalDate day, Money fees) {
    var transfer =
        fees.isPositive()
            ? new Transfer(AccountRef.fees(), side.account(), fees)
            : new Transfer(side.account(), AccountRef.fees(), fees.negate());
    return new Posting(
        "fees:" + file,
        ledger.openDay(day),
        "reconciliation.memo.fees",
        "/reconciliation/days/" + day,
        List.of(transfer));
  }
}
