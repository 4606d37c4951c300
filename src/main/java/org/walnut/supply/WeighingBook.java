package org.walnut.supply;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.audit.Activities;
import org.walnut.shared.Days;
import org.walnut.shared.ShortCode;

/** Dates a weighing and writes down that it was done. */
@Component
class WeighingBook {

  private final Activities activities;
  private final Clock clock;
  private final Days days;

  WeighingBook(Activities activities, Clock clock, Days days) {
    this.activities = activities;
    this.clock = clock;
    this.days = days;
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return days.today();
  }

  void weighed(UUID intake) {
    activities.record("supply.intakeWeighed", "intake", intake, ShortCode.of("R", intake), null);
  }
}
