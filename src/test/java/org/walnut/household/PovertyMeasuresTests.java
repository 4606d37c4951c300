package org.walnut.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.walnut.shared.Money;
import org.walnut.shared.Ratio;

class PovertyMeasuresTests {

  private static final Money LINE = yuan(2952);

  @Test
  void the_first_published_example_comes_out() {
    var fgt =
        PovertyMeasures.of(
            List.of(living(2, 800), living(3, 2200), living(4, 2952), living(1, 5000)),
            LINE,
            false);

    assertThat(fgt.incidence()).isEqualByComparingTo("0.5");
    assertThat(fgt.gap())
        .isCloseTo(new BigDecimal("0.222222"), within(new BigDecimal("0.0000005")));
    assertThat(fgt.severity())
        .isCloseTo(new BigDecimal("0.125756"), within(new BigDecimal("0.0000005")));
  }

  @Test
  void the_second_published_example_comes_out() {
    var fgt =
        PovertyMeasures.of(
            List.of(living(4, 1500), living(3, 2800), living(5, 3000), living(2, 9000)),
            LINE,
            false);

    assertThat(fgt.incidence()).isEqualByComparingTo("0.5");
    assertThat(fgt.gap()).isCloseTo(new BigDecimal("0.1516"), within(new BigDecimal("0.00005")));
    assertThat(fgt.severity())
        .isCloseTo(new BigDecimal("0.0697"), within(new BigDecimal("0.00005")));
  }

  @Test
  void the_rate_of_longxiaonan_comes_out() {
    assertThat(new Ratio(55_800, 219_081).percent()).isEqualByComparingTo("25.47");
    assertThat(
            PovertyMeasures.of(List.of(living(55_800, 0), living(163_281, 9000)), LINE, false)
                .incidence())
        .isCloseTo(new BigDecimal("0.2547"), within(new BigDecimal("0.00005")));
  }

  @Test
  void an_income_of_exactly_the_line_is_poor_only_under_an_inclusive_line() {
    var exactly = List.of(living(4, 2952));

    assertThat(PovertyMeasures.of(exactly, LINE, false).incidence()).isZero();
    assertThat(PovertyMeasures.of(exactly, LINE, true).incidence()).isEqualByComparingTo("1");
    assertThat(PovertyMeasures.of(exactly, LINE, true).gap()).isZero();
  }

  @Test
  void one_fen_under_the_line_is_poor_even_when_it_does_not_divide_by_heads() {
    var oneFenShort = new HouseholdIncome(7, LINE.times(7).minus(new Money(1)));

    assertThat(PovertyMeasures.of(List.of(oneFenShort), LINE, false).incidence())
        .isEqualByComparingTo("1");
  }

  @Test
  void an_income_below_zero_is_taken_as_it_is() {
    var fgt = PovertyMeasures.of(List.of(living(1, -2952)), LINE, false);

    assertThat(fgt.gap()).isEqualByComparingTo("2");
    assertThat(fgt.severity()).isEqualByComparingTo("4");
  }

  @Test
  void nobody_counted_is_nobody_poor() {
    assertThat(PovertyMeasures.of(List.of(), LINE, false).incidence()).isZero();
  }

  private static HouseholdIncome living(long persons, long yuanPerHead) {
    return new HouseholdIncome(persons, yuan(yuanPerHead).times(persons));
  }

  private static Money yuan(long yuan) {
    return new Money(yuan * 100);
  }
}
