package org.walnut.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts days on which offices work: Monday to Friday, less holidays, plus weekends worked. */
public final class WorkingDays {

  /** Enough for every term there is. */
  private static final int MOST = 100;

  private static final int SPAN = 200;

  private final Holidays holidays;

  public WorkingDays(Holidays holidays) {
    this.holidays = holidays;
  }

  /** The n-th working day after a day, up to the hundredth; the day itself does not count. */
  public LocalDate after(LocalDate day, int n) {
    if (n < 1 || n > MOST) {
      throw new IllegalArgumentException("from 1 to " + MOST + " working days, was " + n);
    }
    var moved = holidays.between(day, day.plusDays(SPAN));
    return day.plusDays(1)
        .datesUntil(day.plusDays(SPAN))
        .filter(each -> moved.getOrDefault(each, inTheWeek(each)))
        .skip(n - 1L)
        .findFirst()
        .orElseThrow();
  }

  private static boolean inTheWeek(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
  }
}
