package org.walnut.reconciliation.web;

import java.time.LocalDate;
import java.util.Map;
import org.walnut.reconciliation.Side;

/** A day for programs: how many lines the file of each has; those that are not here are missing. */
record DayJson(LocalDate day, Map<Side, Integer> lines, long open) {

  static DayJson of(DayRow row) {
    return new DayJson(row.day(), row.lines(), row.open());
  }
}
