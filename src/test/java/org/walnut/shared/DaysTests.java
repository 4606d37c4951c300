package org.walnut.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DaysTests {

  @Test
  void a_business_day_begins_at_midnight_in_china() {
    var days = new Days(Clock.fixed(Instant.parse("2026-11-22T16:00:00Z"), ZoneOffset.UTC));

    assertThat(days.today()).isEqualTo(LocalDate.parse("2026-11-23"));
    assertThat(days.dayOf(Instant.parse("2026-11-22T15:59:59Z")))
        .isEqualTo(LocalDate.parse("2026-11-22"));
    assertThat(days.startOf(LocalDate.parse("2026-11-23")))
        .isEqualTo(Instant.parse("2026-11-22T16:00:00Z"));
  }
}
