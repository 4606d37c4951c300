package org.walnut.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.walnut.ledger.Ledger;
import org.walnut.ledger.Posting;
import org.walnut.ledger.Transfer;
import org.walnut.shared.Ids;

/**
 * Writes a split down three times in one transaction: in the ledger, as lines for households, and
 * that it was done.
 */
@Component
class SettlementBooks {

  private final Ledger ledger;
  private final PostingStore postings;
  private final SettlementLineStore lines;

  SettlementBooks(Ledger ledger, PostingStore postings, SettlementLineStore lines) {
    this.ledger = ledger;
    this.postings = postings;
    this.lines = lines;
  }

  void settled(CompletedOrder order, SettlementSplit split) {
    var entry =
        post(
            "order:" + order.id() + ":settled",
            order.on(),
            "settlement.memo.order",
            order.id(),
            SplitTransfers.first(split));
    postings.remember(SourceKind.ORDER, order.id(), order.id(), split.total(), order.on(), entry);
    add(SourceKind.ORDER, order.id(), order, order.on(), split.parts());
  }

  void takenBack(
      CompletedOrder order,
      UUID refund,
      LocalDate on,
      SettlementSplit before,
      SettlementSplit after) {
    var entry =
        post(
            "refund:" + refund + ":clawback",
            on,
            "settlement.memo.refund",
            order.id(),
            SplitTransfers.change(before, after));
    postings.remember(
        SourceKind.REFUND, refund, order.id(), before.total().minus(after.total()), on, entry);
    add(SourceKind.REFUND, refund, order, on, difference(before, after));
  }

  private @Nullable UUID post(
      String cause, LocalDate on, String memo, UUID order, List<Transfer> transfers) {
    return transfers.isEmpty()
        ? null
        : ledger.post(new Posting(cause, on, memo, "/orders/" + order, transfers));
  }

  private void add(
      SourceKind kind, UUID source, CompletedOrder order, LocalDate on, List<Part> parts) {
    parts.forEach(part ->
        lines.add(
            new SettlementLine(Ids.next(), kind, source, order.id(), part, on, order.grade())));
  }

  private static List<Part> difference(SettlementSplit before, SettlementSplit after) {
    var parts = new TreeMap<String, Part>();
    after
        .parts()
        .forEach(part -> parts.merge(part.household() + ":" + part.lot(), part, Part::plus));
    before
        .parts()
        .forEach(
            part -> parts.merge(part.household() + ":" + part.lot(), part.negate(), Part::plus));
    return parts.values().stream().filter(part -> !part.empty()).toList();
  }
}
