package org.walnut.supply.web;

import java.time.LocalDate;
import java.util.UUID;
import org.walnut.shared.Weight;

/** Lots turned into another lot, for programs. */
public record ProcessingJson(
    UUID id,
    String code,
    String recipe,
    String recipeZh,
    String recipeEn,
    UUID carrier,
    UUID outputLot,
    String outputLotCode,
    String goodsZh,
    String goodsEn,
    String gradeZh,
    String gradeEn,
    Weight input,
    Weight output,
    int maxYieldPpm,
    LocalDate doneOn,
    String doneBy) {}
