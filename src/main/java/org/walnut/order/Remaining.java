package org.walnut.order;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.walnut.shared.Money;

/** What of an order has not gone back yet and is not asked back, line by line. */
record Remaining(List<Part> parts, Money postage) {

  /** What is left of one line. */
  record Part(UUID line, Money goods, boolean perishable) {}

  Remaining {
    parts = List.copyOf(parts);
  }

  Money goods() {
    return parts.stream().map(Part::goods).reduce(Money.ZERO, Money::plus);
  }

  Money total() {
    return goods().plus(postage);
  }

  /** Divides an amount of goods' money over the lines in proportion to what is left of each. */
  Remaining share(Money amount) {
    var shares = amount.split(parts.stream().mapToLong(part -> part.goods().fen()).toArray());
    var divided =
        IntStream.range(0, parts.size())
            .mapToObj(i -> new Part(parts.get(i).line(), shares.get(i), parts.get(i).perishable()))
            .toList();
    return new Remaining(divided, Money.ZERO);
  }

  Remaining only(UUID line) {
    return new Remaining(
        parts.stream().filter(part -> part.line().equals(line)).toList(), Money.ZERO);
  }
}
