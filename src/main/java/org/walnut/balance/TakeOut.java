package org.walnut.balance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.walnut.shared.Money;

/** Money a buyer has asked to have back, in parts that each go back the way one top-up came. */
public record TakeOut(
    UUID id, String code, UUID owner, Money amount, Instant askedAt, List<TakeOutPart> parts) {

  public TakeOut {
    parts = List.copyOf(parts);
  }

  public TakeOutState state() {
    if (parts.stream().anyMatch(part -> part.state() == TakeOutState.REQUESTED)) {
      return TakeOutState.REQUESTED;
    }
    var first = parts.getFirst().state();
    return parts.stream().allMatch(part -> part.state() == first) ? first : TakeOutState.PARTLY;
  }
}
