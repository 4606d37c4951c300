package org.walnut.stock;

import java.time.LocalDate;
import java.util.UUID;
import org.walnut.shared.Weight;

/** A lot and what there is of it. */
public record LotCard(
    UUID id,
    String code,
    UUID goods,
    String grade,
    UUID holder,
    LotState state,
    LocalDate madeOn,
    LocalDate bestBefore,
    Weight onHand,
    Weight reserved) {

  /** What is there and not promised; it may be sold only when the lot was passed. */
  public Weight free() {
    return onHand.minus(reserved);
  }
}
