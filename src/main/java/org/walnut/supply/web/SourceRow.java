package org.walnut.supply.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.walnut.shared.Weight;
import org.walnut.web.Show;

/**
 * One weighing behind a lot, as the lot's page shows it: the household by its code and the first
 * letter of its name.
 */
public record SourceRow(
    UUID intake,
    String path,
    String intakeCode,
    String household,
    String name,
    String place,
    String receivedOn,
    String weight,
    String share) {

  static SourceRow of(SourceJson source, String headName, String place, Weight total) {
    var share =
        BigDecimal.valueOf(source.weight().g())
            .divide(BigDecimal.valueOf(Math.max(1, total.g())), 6, RoundingMode.HALF_UP);
    return new SourceRow(
        source.intake(),
        "/intakes/" + source.intake(),
        source.intakeCode(),
        source.householdCode(),
        Show.name(headName),
        place,
        Show.date(source.receivedOn()),
        Show.kg(source.weight()),
        Show.percent(share));
  }
}
