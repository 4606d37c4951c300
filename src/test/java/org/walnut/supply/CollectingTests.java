package org.walnut.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.supply.Valley.kg;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.walnut.access.Person;
import org.walnut.house.InCheng;
import org.walnut.house.RoomTest;
import org.walnut.stock.Lots;
import org.walnut.tenancy.Tenancy;

/** Many scales at once fill one lot, and a lot that is being sampled loses nothing. */
@RoomTest
@Import(Valley.class)
class CollectingTests {

  @Autowired Valley valley;
  @Autowired Agreements agreements;
  @Autowired Intakes intakes;
  @Autowired Inspections inspections;
  @Autowired Lots lots;

  Person shop;
  List<UUID> weighed;

  @BeforeEach
  void twelve_households_on_the_scales() {
    shop = valley.shop("山里红", "Mountain Red");
    var walnuts = valley.goods("核桃", "Walnuts");
    weighed = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      var agreement = agreements.sign(valley.buyOut(shop, valley.household("Wang"), walnuts), shop);
      weighed.add(intakes.weigh(valley.intake(agreement, "10", "0", "12"), shop));
    }
  }

  @Test
  void all_of_them_come_into_one_lot() throws Exception {
    var into = atOnce(weighed.stream().map(this::accepting).toList());

    assertThat(into).hasSize(12).containsOnly(into.getFirst());
    assertThat(lots.card(into.getFirst()).onHand()).isEqualTo(kg("120"));
  }

  @Test
  void the_same_slip_accepted_by_many_counts_once() throws Exception {
    var slip = weighed.getFirst();

    var into = atOnce(List.of(accepting(slip), accepting(slip), accepting(slip), accepting(slip)));

    assertThat(lots.card(into.getFirst()).onHand()).isEqualTo(kg("10"));
  }

  @Test
  void what_comes_while_a_sample_is_drawn_lies_in_the_next_lot() throws Exception {
    var first = intakes.accept(weighed.getFirst(), shop);
    var work = new ArrayList<Callable<UUID>>();
    weighed.stream().skip(1).map(this::accepting).forEach(work::add);
    work.add(
        6,
        () -> {
          inspections.sample(first, Valley.INSPECTOR);
          return first;
        });

    var into = atOnce(work).stream().distinct().toList();

    assertThat(into.size()).isBetween(1, 2);
    assertThat(into.stream().mapToLong(lot -> lots.card(lot).onHand().g()).sum())
        .isEqualTo(kg("120").g());
  }

  private Callable<UUID> accepting(UUID intake) {
    return () -> intakes.accept(intake, shop);
  }

  private static List<UUID> atOnce(List<Callable<UUID>> work) throws Exception {
    try (var threads = Executors.newFixedThreadPool(8)) {
      var results = new ArrayList<UUID>();
      for (Future<UUID> result :
          threads.invokeAll(
              work.stream()
                  .<Callable<UUID>>map(each -> () -> Tenancy.calling(InCheng.COUNTY, each))
                  .toList())) {
        results.add(result.get());
      }
      return results;
    }
  }
}
