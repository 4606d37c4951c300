package org.walnut.supply;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.walnut.shared.Weight;

/**
 * Whose goods a processed lot is made of. What is taken of a lot is divided over the lot's sources
 * by their weights, by the largest remainder, so that the shares of the new lot add up to what went
 * in, to the gram.
 */
final class Blend {

  private final SequencedMap<UUID, Weight> shares = new TreeMap<>();

  void pour(Weight taken, List<LotShare> sources) {
    var parts = taken.split(sources.stream().map(LotShare::weight).toList());
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).isPositive()) {
        shares.merge(sources.get(i).intake(), parts.get(i), Weight::plus);
      }
    }
  }

  List<LotShare> shares() {
    var all = new ArrayList<LotShare>();
    shares.forEach((intake, weight) -> all.add(new LotShare(intake, weight)));
    return all;
  }
}
