package org.walnut.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.walnut.shared.Money;
import org.walnut.shared.Weight;

class PostageRateTests {

  private static final PostageRate RATE =
      new PostageRate(new Weight(1_000), new Money(800), new Weight(1_000), new Money(200));

  @ParameterizedTest
  @CsvSource({"1, 800", "1000, 800", "1001, 1000", "2000, 1000", "2001, 1200", "5000, 1600"})
  void every_kilogram_begun_counts(long g, long fen) {
    assertThat(RATE.of(new Weight(g))).isEqualTo(new Money(fen));
  }
}
