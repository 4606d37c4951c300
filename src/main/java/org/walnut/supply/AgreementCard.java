package org.walnut.supply;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.PricePerKg;
import org.walnut.shared.Weight;

/** An agreement as it was signed, and whether somebody closed it. */
public record AgreementCard(
    UUID id,
    String code,
    UUID carrier,
    UUID household,
    DivisionCode village,
    UUID goods,
    PricePerKg floorPrice,
    Weight quantity,
    LocalDate from,
    LocalDate to,
    Mechanism mechanism,
    @Nullable AgreementState closedAs) {

  public AgreementState stateOn(LocalDate day) {
    return AgreementState.on(day, from, to, closedAs);
  }
}
