package org.walnut.supply.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;
import org.walnut.shared.PricePerKg;
import org.walnut.shared.Weight;
import org.walnut.supply.Mechanism;
import org.walnut.supply.NewAgreement;

/** An agreement as a person fills it in: the commission in per cent. */
record AgreementForm(
    UUID carrier,
    UUID household,
    UUID goods,
    @Positive PricePerKg floorPrice,
    @Positive Weight quantity,
    LocalDate from,
    LocalDate to,
    Mechanism mechanism,
    @Nullable @DecimalMin("0") @DecimalMax("30") @Digits(integer = 2, fraction = 2)
        BigDecimal commissionBp,
    @Nullable PricePerKg packagingPerKg,
    @Nullable Money packagingPerParcel,
    @Nullable PricePerKg courierPerKg,
    @Nullable Money courierPerParcel) {

  NewAgreement command() {
    int basisPoints = commissionBp == null ? 0 : commissionBp.movePointRight(2).intValueExact();
    return new NewAgreement(
        null,
        carrier,
        household,
        goods,
        floorPrice,
        quantity,
        from,
        to,
        mechanism,
        basisPoints,
        packagingPerKg,
        packagingPerParcel,
        courierPerKg,
        courierPerParcel);
  }
}
