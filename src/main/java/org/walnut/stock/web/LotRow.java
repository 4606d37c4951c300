package org.walnut.stock.web;

import static org.walnut.stock.web.Own.name;

import org.walnut.stock.LotState;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** A lot as the stock screens show it. */
public record LotRow(
    String path,
    String code,
    String goods,
    String grade,
    String state,
    String tone,
    String onHand,
    String reserved,
    String free,
    String madeOn,
    String bestBefore,
    String sourcePath) {

  static LotRow of(LotJson lot) {
    return new LotRow(
        "/stock/lots/" + lot.id(),
        lot.code(),
        name(lot.goodsZh(), lot.goodsEn()),
        name(lot.gradeZh(), lot.gradeEn()),
        Words.label(lot.state()),
        tone(lot.state()),
        Show.kg(lot.onHand()),
        Show.kg(lot.reserved()),
        Show.kg(lot.free()),
        Show.date(lot.madeOn()),
        Show.date(lot.bestBefore()),
        "/lots/" + lot.id());
  }

  private static String tone(LotState state) {
    return switch (state) {
      case QUARANTINE -> "warn";
      case PASSED -> "good";
      case HELD -> "bad";
      case CLOSED -> "quiet";
    };
  }
}
