package org.walnut.settlement.web;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.walnut.county.Divisions;
import org.walnut.shared.Days;
import org.walnut.shared.DivisionCode;

/** What every settlement page needs to know: which day it is, and how places are called. */
@Component("settlementSurroundings")
class Surroundings {

  private final Days days;
  private final Divisions divisions;

  Surroundings(Days days, Divisions divisions) {
    this.days = days;
    this.divisions = divisions;
  }

  LocalDate today() {
    return days.today();
  }

  String place(String village) {
    return divisions.place(new DivisionCode(village));
  }
}
