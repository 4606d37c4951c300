package org.walnut.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTests {

  private static final Random RANDOM = Seed.random(MoneyTests.class);

  @Test
  void yuan_are_kept_as_fen_and_shown_with_two_decimals() {
    assertThat(Money.ofYuan(new BigDecimal("12.5")).fen()).isEqualTo(1250);
    assertThat(new Money(1250).yuan()).isEqualTo(new BigDecimal("12.50"));
    assertThat(new Money(1250)).hasToString("12.50");
    assertThat(new Money(-5)).hasToString("-0.05");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0.001", "92233720368547758.08", "1e999999999", "1e-999999999", "1e2147483647"})
  void an_amount_that_does_not_fit_is_never_rounded(String yuan) {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Money.ofYuan(new BigDecimal(yuan)));
  }

  @Test
  void amounts_add_up_and_compare() {
    assertThat(new Money(250).plus(new Money(50)).minus(new Money(400)).negate())
        .isEqualTo(new Money(100));
    assertThat(new Money(250).times(3)).isEqualTo(new Money(750)).isGreaterThan(Money.ZERO);
    assertThat(new Money(-1).isNegative()).isTrue();
    assertThat(Money.ZERO.isZero()).isTrue();
    assertThat(Money.ZERO.isPositive()).isFalse();
  }

  @Test
  void an_overflow_is_an_error() {
    var most = new Money(Long.MAX_VALUE);

    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(new Money(1)));
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.times(2));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> new Money(Long.MIN_VALUE).negate());
  }

  @Test
  void the_odd_fen_goes_to_the_largest_remainder_and_to_the_first_of_equals() {
    assertThat(fen(new Money(100).split(new long[] {1, 1, 1}))).containsExactly(34, 33, 33);
    assertThat(fen(new Money(-100).split(new long[] {1, 1, 1}))).containsExactly(-34, -33, -33);
    assertThat(fen(new Money(10).split(new long[] {5, 0, 6}))).containsExactly(5, 0, 5);
    assertThat(new Money(1001).split(List.of(new Weight(25_000), new Weight(75_000))))
        .containsExactly(new Money(250), new Money(751));
  }

  @Test
  void nothing_is_split_by_no_weight() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Money(1).split(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new Money(1).split(new long[] {0, 0}));
    assertThatIllegalArgumentException().isThrownBy(() -> new Money(1).split(new long[] {2, -1}));
  }

  @Test
  void parts_add_up_and_none_is_a_fen_from_its_exact_share() {
    for (int round = 0; round < 2_000; round++) {
      var weights = RANDOM.longs(1 + RANDOM.nextInt(30), 0, 1L << RANDOM.nextInt(1, 50)).toArray();
      weights[RANDOM.nextInt(weights.length)]++;
      var amount = new Money(RANDOM.nextLong() >> RANDOM.nextInt(1, 60));

      var parts = fen(amount.split(weights));

      assertThat(LongStream.of(parts).sum()).as("seed %d", Seed.VALUE).isEqualTo(amount.fen());
      assertSharesAreFair(amount, weights, parts);
    }
  }

  private static void assertSharesAreFair(Money amount, long[] weights, long[] parts) {
    var total = BigInteger.valueOf(LongStream.of(weights).sum());
    for (int i = 0; i < parts.length; i++) {
      var exact = BigInteger.valueOf(amount.fen()).multiply(BigInteger.valueOf(weights[i]));
      var difference = BigInteger.valueOf(parts[i]).multiply(total).subtract(exact).abs();
      assertThat(difference)
          .as("seed %d, %s by %s", Seed.VALUE, amount, Arrays.toString(weights))
          .isLessThan(total);
    }
  }

  private static long[] fen(List<Money> parts) {
    return parts.stream().mapToLong(Money::fen).toArray();
  }
}
