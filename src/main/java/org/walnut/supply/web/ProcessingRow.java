package org.walnut.supply.web;

import static org.walnut.supply.web.Own.name;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.walnut.web.Show;

/** What was processed, as the list shows it. */
public record ProcessingRow(
    String code,
    String recipe,
    String goods,
    String grade,
    String lot,
    String lotPath,
    String input,
    String output,
    String yield,
    String most,
    String doneOn,
    String doneBy) {

  static ProcessingRow of(ProcessingJson done) {
    var yield =
        BigDecimal.valueOf(done.output().g())
            .divide(BigDecimal.valueOf(done.input().g()), 4, RoundingMode.HALF_UP);
    return new ProcessingRow(
        done.code(),
        name(done.recipeZh(), done.recipeEn()),
        name(done.goodsZh(), done.goodsEn()),
        name(done.gradeZh(), done.gradeEn()),
        done.outputLotCode(),
        "/lots/" + done.outputLot(),
        Show.kg(done.input()),
        Show.kg(done.output()),
        Show.percent(yield),
        Show.percent(BigDecimal.valueOf(done.maxYieldPpm(), 6)),
        Show.date(done.doneOn()),
        done.doneBy());
  }
}
