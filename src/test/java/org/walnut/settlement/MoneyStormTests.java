package org.walnut.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A short storm; {@code bin/bench storm} blows the long one. */
@SettlementTest
@Import({StormPeople.class, StormOffice.class, MoneyStorm.class})
@TestPropertySource(
    properties = {
      "walnut.payment.secret=" + StormPeople.SECRET,
      "walnut.payment.provider-url=" + StormPeople.NOBODY
    })
class MoneyStormTests {

  private static final int OPERATIONS = Integer.getInteger("storm.operations", 500);

  @Autowired MoneyStorm storm;

  @Test
  void whatever_happens_in_whatever_order_the_books_hold_what_a_naive_model_holds() {
    var seed = Long.getLong("seed", System.nanoTime());
    System.out.println("MoneyStormTests -Dseed=" + seed);

    var acts = storm.blow(seed, OPERATIONS);

    System.out.println(acts);
    assertThat(acts)
        .containsKeys("payment", "notice twice", "refund", "refund refused", "completion", "batch");
    assertThat(storm.differences()).isEmpty();
  }
}
