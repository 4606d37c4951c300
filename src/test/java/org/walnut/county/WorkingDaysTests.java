package org.walnut.county;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.walnut.house.RoomTest;
import org.walnut.shared.WorkingDays;

@RoomTest
class WorkingDaysTests {

  @Autowired WorkingDays working;

  @ParameterizedTest
  @CsvSource({
    "2026-11-23, 1, 2026-11-24",
    "2026-11-27, 1, 2026-11-30",
    "2026-11-28, 2, 2026-12-01",
    "2026-09-30, 1, 2026-10-08",
    "2026-09-30, 3, 2026-10-10",
    "2026-02-13, 1, 2026-02-14",
    "2026-02-14, 5, 2026-02-28",
    "2026-11-25, 7, 2026-12-04"
  })
  void weekends_and_holidays_are_skipped_and_weekends_worked_are_not(
      LocalDate day, int n, LocalDate expected) {
    assertThat(working.after(day, n)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 101})
  void only_some_days_can_be_counted(int n) {
    assertThatThrownBy(() -> working.after(LocalDate.of(2026, 1, 1), n))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
