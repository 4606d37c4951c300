package org.walnut.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class WeightTests {

  @Test
  void kilograms_and_jin_are_exact() {
    var weight = Weight.ofKg(new BigDecimal("12.345"));

    assertThat(weight.g()).isEqualTo(12_345);
    assertThat(weight.kg()).isEqualTo(new BigDecimal("12.345"));
    assertThat(weight.jin()).isEqualTo(new BigDecimal("24.690"));
    assertThat(new Weight(12_500)).hasToString("12.5");
    assertThat(new Weight(100_000)).hasToString("100");
  }

  @Test
  void less_than_a_gram_is_refused_not_rounded() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Weight.ofKg(new BigDecimal("0.0005")));
  }

  @Test
  void tare_is_taken_off_gross() {
    var net = new Weight(51_000).minus(new Weight(800));

    assertThat(net).isEqualTo(new Weight(50_200)).isGreaterThan(Weight.ZERO);
    assertThat(new Weight(800).minus(new Weight(51_000)).isNegative()).isTrue();
    assertThat(net.plus(net)).isEqualTo(net.times(2)).isEqualTo(new Weight(100_400));
    assertThat(net.plus(net.negate()).isZero()).isTrue();
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> new Weight(Long.MAX_VALUE).plus(new Weight(1)));
  }
}
