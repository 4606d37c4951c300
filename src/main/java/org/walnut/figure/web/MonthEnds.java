package org.walnut.figure.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The days a time series is asked for. */
final class MonthEnds {

  private static final int POINTS = 12;

  private MonthEnds() {}

  /** The ends of the eleven months before, and the day itself. */
  static List<LocalDate> until(LocalDate day) {
    var month = YearMonth.from(day);
    var before =
        IntStream.range(1, POINTS)
            .mapToObj(point -> month.minusMonths(POINTS - point).atEndOfMonth());
    return Stream.concat(before, Stream.of(day)).toList();
  }
}
