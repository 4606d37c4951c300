package org.walnut.shared;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Business days: a day begins at midnight in China, wherever the machine stands. */
@Component
public class Days {

  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private final Clock clock;

  public Days(Clock clock) {
    this.clock = clock;
  }

  /**
   * A day as ISO 8601 writes it.
   *
   * @throws DateTimeException when it is none, or its year has not four digits
   */
  public static LocalDate parse(String text) {
    return ofFourDigits(LocalDate.parse(text));
  }

  /**
   * The same day; the database and the pages know no other.
   *
   * @throws DateTimeException when its year has not four digits
   */
  public static LocalDate ofFourDigits(LocalDate day) {
    if (day.isBefore(FIRST) || day.isAfter(LAST)) {
      throw new DateTimeException("no day of four digits a year");
    }
    return day;
  }

  public LocalDate today() {
    return dayOf(clock.instant());
  }

  public LocalDate dayOf(Instant at) {
    return LocalDate.ofInstant(at, ZONE);
  }

  public Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }
}
