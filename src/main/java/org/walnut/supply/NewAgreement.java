package org.walnut.supply;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;
import org.walnut.shared.PricePerKg;
import org.walnut.shared.Weight;

/**
 * What a carrier and a household are about to promise each other.
 *
 * @param floorPrice the carrier never pays less
 * @param quantity what the household expects to bring in the whole period
 * @param commissionBp the carrier's part of the sale in hundredths of a per cent; consignment only
 * @param packagingPerKg what packing costs, or packagingPerParcel; consignment only
 * @param courierPerParcel what the courier costs where the household bears it, or courierPerKg;
 *     without either the buyer bears it, as postage
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
    @Nullable PricePerKg packagingPerKg,
    @Nullable Money packagingPerParcel,
    @Nullable PricePerKg courierPerKg,
    @Nullable Money courierPerParcel) {

  private static final PricePerKg NO_PRICE = new PricePerKg(0);

  /** One under which the buyer bears the courier and packing goes by weight. */
  public NewAgreement(
      @Nullable UUID id,
      UUID carrier,
      UUID household,
      UUID goods,
      PricePerKg floorPrice,
      Weight quantity,
      LocalDate from,
      LocalDate to,
      Mechanism mechanism,
      int commissionBp,
      @Nullable PricePerKg packagingPerKg) {
    this(
        id,
        carrier,
        household,
        goods,
        floorPrice,
        quantity,
        from,
        to,
        mechanism,
        commissionBp,
        packagingPerKg,
        null,
        null,
        null);
  }

  Deductions deductions() {
    return new Deductions(
        commissionBp,
        packagingPerKg == null ? NO_PRICE : packagingPerKg,
        packagingPerParcel == null ? Money.ZERO : packagingPerParcel,
        courierPerKg == null ? NO_PRICE : courierPerKg,
        courierPerParcel == null ? Money.ZERO : courierPerParcel);
  }
}
