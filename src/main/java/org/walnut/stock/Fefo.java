package org.walnut.stock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.walnut.shared.Weight;

/** First expired, first out: what keeps the shortest is sold first. */
final class Fefo {

  /** A lot from which goods may be taken. */
  record Offer(UUID lot, LocalDate bestBefore, Weight free) {}

  private static final Comparator<Offer> SOONEST =
      Comparator.comparing(Offer::bestBefore).thenComparing(Offer::lot);

  private Fefo() {}

  static Weight available(List<Offer> offers) {
    return offers.stream().map(Offer::free).reduce(Weight.ZERO, Weight::plus);
  }

  /**
   * Takes the weight from the lots that keep the shortest, in as few parts as that order allows.
   */
  static ReserveResult take(List<Offer> offers, Weight wanted) {
    var available = available(offers);
    if (available.compareTo(wanted) < 0) {
      return new ReserveResult.Short(available);
    }
    var parts = new ArrayList<Allocation>();
    var missing = wanted;
    for (var offer :
        offers.stream().filter(each -> each.free().isPositive()).sorted(SOONEST).toList()) {
      if (missing.isPositive()) {
        var part = missing.compareTo(offer.free()) < 0 ? missing : offer.free();
        parts.add(new Allocation(offer.lot(), part));
        missing = missing.minus(part);
      }
    }
    return new ReserveResult.Reserved(parts);
  }
}
