package org.walnut.supply;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.PricePerKg;
import org.walnut.shared.Weight;

/**
 * What a carrier and a household are about to promise each other.
 *
 * @param floorPrice the carrier never pays less
 * @param quantity what the household expects to bring in the whole period
 * @param commissionBp the carrier's part of the sale in hundredths of a per cent; consignment only
 * @param packagingPerKg what packing costs; consignment only
 */
public record NewAgreement(
    @Nullable UUID id,
    UUID carrier,
    UUID household,
    UUID goods,
    @Positive PricePerKg floorPrice,
    @Positive Weight quantity,
    LocalDate from,
    LocalDate to,
    Mechanism mechanism,
    @Min(0) @Max(3000) int commissionBp,
    @Nullable PricePerKg packagingPerKg) {

  PricePerKg packaging() {
    return packagingPerKg == null ? new PricePerKg(0) : packagingPerKg;
  }
}
