package org.walnut.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PricePerKgTests {

  private static final Random RANDOM = Seed.random(PricePerKgTests.class);

  @Test
  void a_jin_costs_half_a_kilogram() {
    var price = PricePerKg.ofYuanPerJin(new BigDecimal("9.30"));

    assertThat(price).isEqualTo(PricePerKg.ofYuan(new BigDecimal("18.60"))).hasToString("18.60");
    assertThat(price.yuanPerJin()).isEqualByComparingTo("9.3");
    assertThat(new PricePerKg(701).yuanPerJin()).isEqualTo(new BigDecimal("3.505"));
    assertThat(PricePerKg.ofYuanPerJin(new BigDecimal("3.505")).fen()).isEqualTo(701);
  }

  @Test
  void half_a_fen_is_rounded_up() {
    assertThat(new PricePerKg(1860).times(new Weight(50_250))).isEqualTo(new Money(93_465));
    assertThat(new PricePerKg(1).times(new Weight(500))).isEqualTo(new Money(1));
    assertThat(new PricePerKg(1).times(new Weight(499))).isEqualTo(Money.ZERO);
    assertThat(new PricePerKg(1).times(new Weight(-500))).isEqualTo(new Money(-1));
  }

  @Test
  void an_amount_is_what_exact_arithmetic_gives() {
    for (int round = 0; round < 2_000; round++) {
      var price = new PricePerKg(RANDOM.nextInt(1_000_000));
      var weight = new Weight(RANDOM.nextInt());
      var exact =
          BigDecimal.valueOf(price.fen()).multiply(weight.kg()).setScale(0, RoundingMode.HALF_UP);

      assertThat(price.times(weight).fen())
          .as("seed %d: %s x %s", Seed.VALUE, price, weight)
          .isEqualTo(exact.longValueExact());
    }
  }

  @Test
  void a_price_is_never_negative_too_fine_or_too_large() {
    assertThatIllegalArgumentException().isThrownBy(() -> new PricePerKg(-1));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> PricePerKg.ofYuan(new BigDecimal("1.001")));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> new PricePerKg(Long.MAX_VALUE).times(new Weight(1000)));
  }
}
