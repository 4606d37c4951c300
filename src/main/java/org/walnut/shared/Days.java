package org.walnut.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Business days: a day begins at midnight in China, wherever the machine stands. */
@Component
public class Days {

  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final Clock clock;

  public Days(Clock clock) {
    this.clock = clock;
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
