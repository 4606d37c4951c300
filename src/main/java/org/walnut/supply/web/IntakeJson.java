package org.walnut.supply.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Money;
import org.walnut.shared.PricePerKg;
import org.walnut.shared.Weight;
import org.walnut.supply.IntakeState;
import org.walnut.supply.Mechanism;

/** An intake with everybody and everything it names, for programs. */
public record IntakeJson(
    UUID id,
    String code,
    UUID agreement,
    String agreementCode,
    UUID carrier,
    String carrierZh,
    String carrierEn,
    UUID household,
    String householdCode,
    String headName,
    String place,
    UUID goods,
    String goodsZh,
    String goodsEn,
    String grade,
    String gradeZh,
    String gradeEn,
    Weight gross,
    Weight tare,
    Weight net,
    PricePerKg price,
    PricePerKg floorPrice,
    Money amount,
    LocalDate receivedOn,
    DivisionCode harvestPlace,
    Mechanism mechanism,
    IntakeState state,
    @Nullable UUID lot,
    @Nullable String lotCode,
    boolean collecting,
    @Nullable String why,
    String weighedBy,
    Instant weighedAt) {}
