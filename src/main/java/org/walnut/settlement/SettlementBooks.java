package org.walnut.settlement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.walnut.ledger.Ledger;
import org.walnut.ledger.LedgerBatch;
import org.walnut.ledger.Posting;
import org.walnut.ledger.Transfer;
import org.walnut.shared.Ids;

/**
 * Writes splits down three times in one transaction: in the ledger, as lines for households, and
 * that it was done.
 */
@Component
class SettlementBooks {

  private final Ledger ledger;
  private final LedgerBatch ledgers;
  private final PostingStore postings;
  private final SettlementLineStore lines;

  SettlementBooks(
      Ledger ledger, LedgerBatch ledgers, PostingStore postings, SettlementLineStore lines) {
    this.ledger = ledger;
    this.ledgers = ledgers;
    this.postings = postings;
    this.lines = lines;
  }

  /** Each of them once; none was settled before. */
  void settled(List<SettledOrder> orders) {
    var postings = new HashMap<UUID, Posting>();
    var days = new HashMap<LocalDate, LocalDate>();
    for (var each : orders) {
      var transfers = SplitTransfers.first(each.split());
      if (!transfers.isEmpty()) {
        var day = days.computeIfAbsent(each.order().on(), ledger::openDay);
        postings.put(each.order().id(), posting(each.order(), day, transfers));
      }
    }
    var written = ledgers.post(postings.values());
    var entries = new HashMap<UUID, UUID>();
    postings.forEach((order, posting) -> entries.put(order, written.get(posting.cause())));
    this.postings.remember(orders, entries);
    lines.add(
        orders.stream()
            .flatMap(each ->
                lines(
                    SourceKind.ORDER,
                    each.order().id(),
                    each.order(),
                    each.order().on(),
                    each.split().parts()))
            .toList());
  }

  private static Posting posting(CompletedOrder order, LocalDate on, List<Transfer> transfers) {
    return new Posting(
        "order:" + order.id() + ":settled",
        on,
        "settlement.memo.order",
        "/orders/" + order.id(),
        transfers);
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
            ledger.openDay(on),
            "settlement.memo.refund",
            order.id(),
            SplitTransfers.change(before, after));
    postings.remember(
        SourceKind.REFUND, refund, order.id(), before.total().minus(after.total()), on, entry);
    lines.add(lines(SourceKind.REFUND, refund, order, on, difference(before, after)).toList());
  }

  private @Nullable UUID post(
      String cause, LocalDate on, String memo, UUID order, List<Transfer> transfers) {
    return transfers.isEmpty()
        ? null
        : ledger.post(new Posting(cause, on, memo, "/orders/" + order, transfers));
  }

  private static Stream<SettlementLine> lines(
      SourceKind kind, UUID source, CompletedOrder order, LocalDate on, List<Part> parts) {
    return parts.stream()
        .map(part ->
            new SettlementLine(Ids.next(), kind, source, order.id(), part, on, order.grade()));
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
