package org.walnut.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RatioTests {

  @Test
  void a_rate_is_told_in_per_cent_with_two_decimals() {
    assertThat(new Ratio(55_800, 219_081).percent()).isEqualTo(new BigDecimal("25.47"));
    assertThat(new Ratio(55_800, 219_081)).hasToString("25.47 %");
    assertThat(new Ratio(1, 800).percent()).isEqualTo(new BigDecimal("0.13"));
    assertThat(new Ratio(0, 3).percent()).isEqualTo(new BigDecimal("0.00"));
  }

  @Test
  void nothing_is_no_whole() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Ratio(0, 0));
  }
}
