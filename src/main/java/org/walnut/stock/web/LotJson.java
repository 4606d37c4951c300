package org.walnut.stock.web;

import java.time.LocalDate;
import java.util.UUID;
import org.walnut.shared.Weight;
import org.walnut.stock.LotState;

/** A lot and what there is of it, for programs. */
public record LotJson(
    UUID id,
    String code,
    UUID goods,
    String goodsZh,
    String goodsEn,
    String grade,
    String gradeZh,
    String gradeEn,
    UUID holder,
    LotState state,
    LocalDate madeOn,
    LocalDate bestBefore,
    Weight onHand,
    Weight reserved) {

  Weight free() {
    return onHand.minus(reserved);
  }
}
