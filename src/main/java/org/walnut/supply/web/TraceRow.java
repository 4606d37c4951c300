package org.walnut.supply.web;

import static org.walnut.supply.web.Own.name;

import org.jspecify.annotations.Nullable;
import org.walnut.stock.LotState;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** A lot as the screens of this room show it. */
public record TraceRow(
    String id,
    String path,
    String stockPath,
    String code,
    String goods,
    String grade,
    String carrier,
    String mechanism,
    String state,
    String tone,
    boolean collecting,
    boolean passed,
    boolean held,
    @Nullable String inspection,
    String inspectionTone,
    String madeOn,
    String bestBefore,
    String onHand,
    String reserved,
    String free,
    String sources,
    String history) {

  static TraceRow of(TraceJson lot) {
    var inspection = lot.inspection();
    return new TraceRow(
        lot.id().toString(),
        "/lots/" + lot.id(),
        "/stock/lots/" + lot.id(),
        lot.code(),
        name(lot.goodsZh(), lot.goodsEn()),
        name(lot.gradeZh(), lot.gradeEn()),
        name(lot.carrierZh(), lot.carrierEn()),
        Words.label(lot.mechanism()),
        Words.label(lot.state()),
        Tones.of(lot.state()),
        lot.collecting(),
        lot.state() == LotState.PASSED,
        lot.state() == LotState.HELD,
        inspection == null ? null : Words.label(inspection),
        inspection == null ? "quiet" : Tones.of(inspection),
        Show.date(lot.madeOn()),
        Show.date(lot.bestBefore()),
        Show.kg(lot.onHand()),
        Show.kg(lot.reserved()),
        Show.kg(lot.onHand().minus(lot.reserved())),
        Show.count(lot.sources()),
        "/activities?subject=" + lot.id());
  }
}
