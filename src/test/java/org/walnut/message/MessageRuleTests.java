package org.walnut.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageRuleTests {

  @ParameterizedTest
  @CsvSource({
    "2026-11-26T12:59:59Z, 2026-11-26T12:59:59Z",
    "2026-11-26T13:00:00Z, 2026-11-27T00:00:00Z",
    "2026-11-26T23:59:59Z, 2026-11-27T00:00:00Z",
    "2026-11-27T00:00:00Z, 2026-11-27T00:00:00Z"
  })
  void the_quiet_ends_in_the_morning_of_the_county(Instant at, Instant end) {
    assertThat(MessageRule.USUAL.endOfQuiet(at)).isEqualTo(end);
  }

  @Test
  void a_quiet_at_midday_ends_the_same_day_and_none_ends_at_once() {
    var at = Instant.parse("2026-11-26T05:00:00Z");
    assertThat(new MessageRule(LocalTime.of(12, 0), LocalTime.of(14, 0), 1).endOfQuiet(at))
        .isEqualTo("2026-11-26T06:00:00Z");
    assertThat(new MessageRule(LocalTime.of(13, 0), LocalTime.of(13, 0), 1).endOfQuiet(at))
        .isEqualTo(at);
  }

  @ParameterizedTest
  @CsvSource({
    "70, 字, 1",
    "71, 字, 2",
    "134, 字, 2",
    "135, 字, 3",
    "160, a, 1",
    "161, a, 2",
    "307, a, 3"
  })
  void long_texts_are_cut_into_parts(int length, String letter, int parts) {
    assertThat(TextParts.of(letter.repeat(length))).isEqualTo(parts);
  }
}
