package org.walnut.settlement.web;

import java.time.LocalDate;
import java.util.UUID;
import org.walnut.shared.Weight;
import org.walnut.web.Show;

/**
 * What the household brought on one day, and how much of it is in the lot: the bag at the bottom of
 * every figure.
 */
public record LineBag(
    UUID intake, String code, LocalDate on, String place, Weight net, Weight inLot) {

  public String path() {
    return "/intakes/" + intake;
  }

  public String day() {
    return Show.date(on);
  }

  public String brought() {
    return Show.kg(net) + " (" + Show.jin(net) + ")";
  }

  public String there() {
    return Show.kg(inLot);
  }
}
