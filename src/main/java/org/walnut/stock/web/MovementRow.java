package org.walnut.stock.web;

import org.walnut.shared.Weight;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** A movement as the lot's page shows it; what does not move is left blank. */
public record MovementRow(String at, String kind, String onHand, String reserved) {

  static MovementRow of(MovementJson movement) {
    return new MovementRow(
        Show.time(movement.at()),
        Words.label(movement.kind()),
        signed(movement.onHandDelta()),
        signed(movement.reservedDelta()));
  }

  private static String signed(Weight delta) {
    if (delta.isZero()) {
      return "";
    }
    return (delta.isPositive() ? "+" : "−") + Show.kg(delta.isPositive() ? delta : delta.negate());
  }
}
