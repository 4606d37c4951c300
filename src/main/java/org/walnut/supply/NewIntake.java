package org.walnut.supply;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.PricePerKg;
import org.walnut.shared.Weight;

/**
 * Goods on the scale.
 *
 * @param harvestPlace the village where they grew; the household's own when nothing else is said
 */
public record NewIntake(
    @Nullable UUID id,
    UUID agreement,
    @Size(max = 20) String grade,
    @Positive Weight gross,
    Weight tare,
    @Positive PricePerKg price,
    LocalDate receivedOn,
    @Nullable DivisionCode harvestPlace) {

  Weight net() {
    return gross.minus(tare);
  }
}
