package org.walnut.supply;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;
import org.walnut.shared.PricePerKg;
import org.walnut.shared.Weight;

/** Goods that a household brought, and what became of them. */
public record IntakeCard(
    UUID id,
    String code,
    UUID agreement,
    UUID carrier,
    String carrierName,
    UUID household,
    String householdCode,
    UUID goods,
    String grade,
    Weight net,
    PricePerKg price,
    Money amount,
    LocalDate receivedOn,
    Mechanism mechanism,
    IntakeState state,
    @Nullable UUID lot,
    @Nullable UUID ledgerEntry) {}
