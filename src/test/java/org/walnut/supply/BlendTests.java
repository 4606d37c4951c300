package org.walnut.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.supply.Valley.kg;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.walnut.shared.Weight;

class BlendTests {

  private static final long SEED = Long.getLong("seed", System.nanoTime());
  private static final UUID WANG = new UUID(0, 1);
  private static final UUID LI = new UUID(0, 2);

  @Test
  void what_is_taken_is_divided_by_what_each_brought() {
    var blend = new Blend();

    blend.pour(kg("50"), List.of(new LotShare(WANG, kg("60")), new LotShare(LI, kg("40"))));

    assertThat(blend.shares())
        .containsExactly(new LotShare(WANG, kg("30")), new LotShare(LI, kg("20")));
  }

  @Test
  void the_same_weighing_out_of_two_lots_is_one_share() {
    var blend = new Blend();

    blend.pour(kg("10"), List.of(new LotShare(WANG, kg("1")), new LotShare(LI, kg("1"))));
    blend.pour(kg("6"), List.of(new LotShare(WANG, kg("5"))));

    assertThat(blend.shares())
        .containsExactly(new LotShare(WANG, kg("11")), new LotShare(LI, kg("5")));
  }

  @Test
  void who_would_have_less_than_a_gram_has_no_share() {
    var blend = new Blend();

    blend.pour(
        new Weight(10), List.of(new LotShare(WANG, kg("1000")), new LotShare(LI, new Weight(1))));

    assertThat(blend.shares()).containsExactly(new LotShare(WANG, new Weight(10)));
  }

  @Test
  void shares_add_up_to_what_went_in_however_it_is_mixed() {
    System.out.println("BlendTests -Dseed=" + SEED);
    var random = new Random(SEED);
    for (int round = 0; round < 200; round++) {
      var blend = new Blend();
      long poured = 0;
      for (int lot = 0; lot < 1 + random.nextInt(5); lot++) {
        var taken = 1 + random.nextLong(5_000_000);
        blend.pour(new Weight(taken), sources(random));
        poured += taken;
      }
      assertThat(blend.shares().stream().mapToLong(share -> share.weight().g()).sum())
          .isEqualTo(poured);
    }
  }

  private static List<LotShare> sources(Random random) {
    return new ArrayList<>(
        IntStream.range(0, 1 + random.nextInt(40))
            .mapToObj(i -> new LotShare(new UUID(0, i), new Weight(1 + random.nextLong(3_000_000))))
            .toList());
  }
}
