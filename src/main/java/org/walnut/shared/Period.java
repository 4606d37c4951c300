package org.walnut.shared;

import java.time.LocalDate;

/** The business days from the first to the last, both included. */
public record Period(LocalDate from, LocalDate to) {

  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "a period must not end before it begins: " + from + " to " + to);
    }
  }

  /**
   * The twelve months that end with this day: the day after its anniversary a year ago is the
   * first.
   */
  public static Period twelveMonthsTo(LocalDate asOf) {
    return new Period(asOf.minusYears(1).plusDays(1), asOf);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  public boolean overlaps(Period other) {
    return !from.isAfter(other.to) && !other.from.isAfter(to);
  }
}
