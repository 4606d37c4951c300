package org.walnut.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTests {

  private static final Period AUTUMN = period("2026-09-01", "2026-11-30");

  @Test
  void both_ends_belong_to_a_period() {
    assertThat(AUTUMN.contains(LocalDate.parse("2026-09-01"))).isTrue();
    assertThat(AUTUMN.contains(LocalDate.parse("2026-11-30"))).isTrue();
    assertThat(AUTUMN.contains(LocalDate.parse("2026-08-31"))).isFalse();
    assertThat(AUTUMN.contains(LocalDate.parse("2026-12-01"))).isFalse();
  }

  @Test
  void periods_overlap_when_they_share_a_day() {
    assertThat(AUTUMN.overlaps(period("2026-11-30", "2026-12-31"))).isTrue();
    assertThat(AUTUMN.overlaps(period("2026-12-01", "2026-12-31"))).isFalse();
    assertThat(period("2026-12-01", "2026-12-31").overlaps(AUTUMN)).isFalse();
    assertThat(AUTUMN.overlaps(period("2026-10-01", "2026-10-01"))).isTrue();
  }

  @Test
  void twelve_months_end_with_the_day_asked_for() {
    assertThat(Period.twelveMonthsTo(LocalDate.parse("2026-11-23")))
        .isEqualTo(period("2025-11-24", "2026-11-23"));
    assertThat(Period.twelveMonthsTo(LocalDate.parse("2024-02-29")))
        .isEqualTo(period("2023-03-01", "2024-02-29"));
    assertThat(Period.twelveMonthsTo(LocalDate.parse("2025-02-28")))
        .isEqualTo(period("2024-02-29", "2025-02-28"));
  }

  @Test
  void a_period_does_not_end_before_it_begins() {
    assertThatIllegalArgumentException().isThrownBy(() -> period("2026-11-02", "2026-11-01"));
  }

  private static Period period(String from, String to) {
    return new Period(LocalDate.parse(from), LocalDate.parse(to));
  }
}
