package org.walnut.supply.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Weight;
import org.walnut.stock.LotState;
import org.walnut.supply.InspectionState;
import org.walnut.supply.Mechanism;

/** A lot with its terms and how far its inspection is, for programs. */
public record TraceJson(
    UUID id,
    String code,
    UUID goods,
    String goodsZh,
    String goodsEn,
    String grade,
    String gradeZh,
    String gradeEn,
    UUID carrier,
    String carrierZh,
    String carrierEn,
    Mechanism mechanism,
    boolean collecting,
    LotState state,
    @Nullable InspectionState inspection,
    LocalDate madeOn,
    LocalDate bestBefore,
    Weight onHand,
    Weight reserved,
    long sources) {}
