package org.walnut.supply.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Money;
import org.walnut.shared.PricePerKg;
import org.walnut.shared.Weight;
import org.walnut.supply.AgreementState;
import org.walnut.supply.Mechanism;

/**
 * An agreement with those who made it, for programs; its rates as they hold today. Without a rate
 * for the courier the buyer bears it, as postage.
 *
 * @param delivered what was accepted under it so far
 */
public record AgreementJson(
    UUID id,
    String code,
    UUID carrier,
    String carrierZh,
    String carrierEn,
    UUID household,
    String householdCode,
    String headName,
    DivisionCode village,
    String place,
    UUID goods,
    String goodsZh,
    String goodsEn,
    PricePerKg floorPrice,
    Weight quantity,
    Weight delivered,
    LocalDate from,
    LocalDate to,
    Mechanism mechanism,
    int commissionBp,
    PricePerKg packagingPerKg,
    Money packagingPerParcel,
    PricePerKg courierPerKg,
    Money courierPerParcel,
    AgreementState state,
    @Nullable String why) {

  boolean overDelivered() {
    return delivered.compareTo(quantity) > 0;
  }
}
