package org.walnut.privacy;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days from Monday to Friday; public holidays would only lengthen a deadline. */
final class WorkingDays {

  private WorkingDays() {}

  static LocalDate after(LocalDate day, int number) {
    var due = day;
    int left = number;
    while (left > 0) {
      due = due.plusDays(1);
      if (due.getDayOfWeek() != DayOfWeek.SATURDAY && due.getDayOfWeek() != DayOfWeek.SUNDAY) {
        left--;
      }
    }
    return due;
  }
}
